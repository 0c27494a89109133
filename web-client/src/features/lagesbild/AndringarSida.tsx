import { useParams } from '@tanstack/react-router';
import { antal } from '../../components/format';
import { Hamtat } from '../../components/Hamtat';
import { Lank } from '../../components/Lank';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Tabell } from '../../components/Tabell';
import { Tomt } from '../../components/Tomt';
import { andringsslag, faltnamn } from './andringsord';
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
        {({ foregaende, delar, problem, orsaker }) =>
          foregaende ? (
            <>
              <p className="utan-utskrift">
                <Lank till={objektlank('lagesbild', foregaende)}>Visa den förra versionen</Lank>
              </p>
              {delar.length > 0 && <Falt rubrik="Lägesbildens delar" falt={delar} />}
              <Poster rubrik="Problem" poster={problem} />
              <Poster rubrik="Orsaker" poster={orsaker} />
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

function slutsats({ delar, problem, orsaker }: Andring) {
  const summa = delar.length + problem.length + orsaker.length;
  if (summa === 0) return 'Inget är ändrat.';
  return `Ändrat: ${antal(delar.length, 'del', 'delar')}, ${antal(problem.length, 'problem', 'problem')} och ${antal(orsaker.length, 'orsak', 'orsaker')}.`;
}

function Poster({ rubrik, poster }: { rubrik: string; poster: Andring['problem'] }) {
  if (poster.length === 0) return null;
  return (
    <section className="avsnitt">
      <h2>{rubrik}</h2>
      {poster.map((post) =>
        post.falt.length > 0 ? (
          <Falt key={post.id} rubrik={`${andringsslag[post.slag]}: ${post.rubrik}`} falt={post.falt} under />
        ) : (
          <p key={post.id}>
            <strong>{andringsslag[post.slag]}:</strong> {post.rubrik}
          </p>
        ),
      )}
    </section>
  );
}

function Falt({ rubrik, falt, under = false }: { rubrik: string; falt: Andring['delar']; under?: boolean }) {
  const Rubrik = under ? 'h3' : 'h2';
  return (
    <section className="avsnitt">
      <Rubrik>{rubrik}</Rubrik>
      <Tabell
        bildtext={`${rubrik}: före och efter`}
        doljBildtext
        rader={falt}
        nyckel={(rad) => rad.namn}
        kolumner={[
          { rubrik: 'Fält', cell: (rad) => faltnamn(rad.namn) },
          { rubrik: 'Före', cell: (rad) => rad.fore ?? 'tomt' },
          { rubrik: 'Efter', cell: (rad) => rad.efter ?? 'tomt' },
        ]}
      />
    </section>
  );
}
