import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { antal, tidpunkt } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Statusmarke } from '../../../components/Statusmarke';
import { Tomt } from '../../../components/Tomt';
import { estKeys } from './estKeys';

type Placering = components['schemas']['Polisplacering'];

/** What the police have published: context with its label, and never in a count. */
export function Polishandelser({ omrade, vecka }: { omrade: string; vecka: string }) {
  const fraga = useQuery({
    queryKey: estKeys.polisen(omrade, vecka),
    queryFn: () => unwrap(api.GET('/polishandelser', { params: { query: { omrade, vecka } } })),
  });
  return (
    <section className="avsnitt utan-utskrift">
      <h3>Sammanhang: polisens offentliga händelser</h3>
      <Hamtat fraga={fraga}>
        {({ senastHamtad, forbehall, handelser, utanPlats }) =>
          senastHamtad ? (
            <>
              <p className="brodtext">{forbehall}</p>
              {handelser.length === 0 && <p>Ingen notis under veckan kan placeras i området.</p>}
              <ul className="poster">
                {handelser.map(({ id, rubrik, sammanfattning, placering, traff, publicerad, version, lank }) => (
                  <li key={id}>
                    {lank ? (
                      <a href={lank} rel="noreferrer">
                        {rubrik}
                      </a>
                    ) : (
                      <strong>{rubrik}</strong>
                    )}
                    <Statusmarke ton="lugn">Sammanhang</Statusmarke>
                    <p>{sammanfattning}</p>
                    <p>
                      {placeringen(placering, traff)} Publicerad {tidpunkt(publicerad)}
                      {version > 1 && `, ändrad av polisen ${antal(version - 1, 'gång', 'gånger')}`}
                    </p>
                  </li>
                ))}
              </ul>
              <p className="svag">
                {antal(utanPlats, 'notis', 'notiser')} i kommunen samma vecka kan inte placeras i området. Senast hämtat{' '}
                {tidpunkt(senastHamtad)}.
              </p>
            </>
          ) : (
            <Tomt rubrik="Hämtningen är inte påslagen">
              När den är det visas polisens offentliga notiser som nämner området. De är sammanhang och räknas aldrig.
            </Tomt>
          )
        }
      </Hamtat>
    </section>
  );
}

/** How it came to be shown here, so that the reader can judge it. */
function placeringen(placering: Placering, traff: string | null | undefined) {
  if (placering === 'Karta') return `Placerad efter kartan, i ${traff}.`;
  if (placering === 'Namn') return `Placerad efter namn: texten nämner ${traff}.`;
  return 'Placerad i kommunen: notisen säger inte var.';
}
