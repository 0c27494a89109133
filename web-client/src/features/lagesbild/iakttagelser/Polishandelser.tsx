import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { antal, tidpunkt } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Statusmarke } from '../../../components/Statusmarke';
import { Tomt } from '../../../components/Tomt';
import { estKeys } from './estKeys';

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
              {handelser.length === 0 && <p>Ingen notis under veckan nämner en plats i området.</p>}
              <ul className="poster">
                {handelser.map(({ id, rubrik, sammanfattning, traff, publicerad, version, lank }) => (
                  <li key={id}>
                    {lank ? (
                      <a href={lank} rel="noreferrer">
                        {rubrik}
                      </a>
                    ) : (
                      <strong>{rubrik}</strong>
                    )}
                    <Statusmarke ton="lugn">Sammanhang</Statusmarke>
                    <p>
                      {sammanfattning} {traff && `Visas för att texten nämner ${traff}.`}
                    </p>
                    <p>
                      Publicerad {tidpunkt(publicerad)}
                      {version > 1 && `, ändrad av polisen ${antal(version - 1, 'gång', 'gånger')}`}
                    </p>
                  </li>
                ))}
              </ul>
              <p className="svag">
                {antal(utanPlats, 'notis', 'notiser')} i kommunen samma vecka nämner ingen plats i området. Senast hämtat{' '}
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
