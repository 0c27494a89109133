import { useParams } from '@tanstack/react-router';
import { antal } from '../../components/format';
import { Hamtat } from '../../components/Hamtat';
import { Lank } from '../../components/Lank';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Tomt } from '../../components/Tomt';
import { Andringsdel, Falttabell } from './Andringsdel';
import { delarna, oforandradeFalt } from './andringsord';
import type { Andring } from './typer';
import { useLagesbild } from './useLagesbild';
import { useLagesbildsandringar } from './useLagesbildsandringar';

/** What changed against the version before, part by part. */
export function AndringarSida() {
  const { id } = useParams({ from: '/lagesbilder/$id/andringar' });
  const andringar = useLagesbildsandringar(id);
  const rubrik = useLagesbild(id).data?.data.rubrik ?? '…';
  const { data } = andringar;
  return (
    <Sida
      titel="Ändringar mot förra versionen"
      smulor={[
        { text: 'Staden', till: '/staden' },
        { text: rubrik, till: objektlank('lagesbild', id) },
      ]}
      lage={rubrik}
      slutsats={data && slutsats(data)}
      laddar={!data}
    >
      <Hamtat fraga={andringar}>
        {(andring) =>
          andring.foregaende ? (
            <>
              <p className="utan-utskrift">
                <Lank till={objektlank('lagesbild', andring.foregaende)}>Visa den förra versionen</Lank>
              </p>
              <Bilden falt={andring.delar} />
              {delarna(andring).map(({ rubrik: del, poster }) => (
                <Andringsdel key={del} rubrik={del} poster={poster} />
              ))}
            </>
          ) : (
            <Tomt rubrik="Det här är den första versionen">
              När en fastställd eller delad lägesbild behöver ändras skrivs en ny version av den. Då står skillnaden här.
            </Tomt>
          )
        }
      </Hamtat>
    </Sida>
  );
}

function Bilden({ falt }: { falt: Andring['delar'] }) {
  const oforandrade = oforandradeFalt(falt);
  return (
    <section className="avsnitt">
      <h2>Lägesbildens delar</h2>
      {falt.length > 0 && <Falttabell rubrik="Lägesbildens delar" falt={falt} />}
      <p className="dov">{falt.length === 0 ? 'Oförändrat.' : `Oförändrat: ${oforandrade.join(', ')}.`}</p>
    </section>
  );
}

/** "Ändrat: 1 del, 2 problem och 3 faktorer. Resten är oförändrat." */
function slutsats(andring: Andring) {
  if (!andring.foregaende) return 'Ingen version att jämföra med.';
  const andrade = [{ ett: 'del', flera: 'delar', poster: andring.delar }, ...delarna(andring)].filter(({ poster }) => poster.length > 0);
  if (andrade.length === 0) return 'Inget är ändrat.';
  const text = andrade.map(({ ett, flera, poster }) => antal(poster.length, ett, flera));
  const lista = text.length === 1 ? text[0] : `${text.slice(0, -1).join(', ')} och ${text.at(-1)}`;
  return `Ändrat: ${lista}. Resten är oförändrat.`;
}
