import { Hamtat } from '../../../components/Hamtat';
import { Lank } from '../../../components/Lank';
import { Lankknapp } from '../../../components/Lankknapp';
import { nylank, objektlank } from '../../../components/lankar';
import { Status } from '../../../components/Status';
import { Tomt } from '../../../components/Tomt';
import { useHarRatt } from '../../organisation/useHarRatt';
import type { Lagesbild } from '../typer';
import { useMoten } from './useMoten';

const slag = ['Gemensam', 'Tertial', 'Lagstadgad'];
const fardig = ['Klar', 'Faststalld', 'Publicerad'];

/** The steering group's meetings over this picture. */
export function Motena({ bild }: { bild: Lagesbild }) {
  const moten = useMoten(bild.id);
  const forbereder = useHarRatt('lagesbild:skriv', bild.omrade) && fardig.includes(bild.status);
  if (!slag.includes(bild.typ) || (!fardig.includes(bild.status) && !moten.data?.length)) return null;
  const ny = forbereder && <Lankknapp till={nylank('prioriteringsmote', { lagesbild: bild.id })}>Förbered ett möte</Lankknapp>;
  return (
    <section className="avsnitt">
      <h2>Styrgruppens prioritering</h2>
      <Hamtat fraga={moten}>
        {(rader) =>
          rader.length === 0 ? (
            <Tomt rubrik="Inget möte än" knapp={ny}>
              På mötet väger styrgruppen problemen mot varandra och beslutar vilka som prioriteras, avvaktas eller prioriteras bort. Varje
              beslut har ett motiv.
            </Tomt>
          ) : (
            <>
              <ul className="poster">
                {rader.map(({ id, datum, organ, status, prioriterade, diarienummer }) => (
                  <li key={id}>
                    <Lank till={objektlank('prioriteringsmote', id)}>
                      {datum}, {organ}
                    </Lank>
                    <span>
                      <Status status={status} />
                    </span>
                    <p>{[`${prioriterade} prioriterade`, diarienummer].filter(Boolean).join(' · ')}</p>
                  </li>
                ))}
              </ul>
              {ny && <div className="knappar utan-utskrift">{ny}</div>}
            </>
          )
        }
      </Hamtat>
    </section>
  );
}
