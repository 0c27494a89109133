import { lazy, Suspense } from 'react';
import { Laddar } from '../../../components/Laddar';
import { useIndikatorer } from '../../indikatorer/useIndikatorer';
import { useOmrade } from '../../organisation/useOmrade';
import { ordet } from '../ord';
import type { Problem } from '../typer';
import { geometritext } from './geometri';
import { drabbadperspektiv } from './perspektiv';
import { arTomt, manader, toppar } from './tidsmonster';
import { Veckorutnat } from './Veckorutnat';

const Platskarta = lazy(() => import('./Platskarta').then(({ Platskarta: default_ }) => ({ default: default_ })));

/** Place, time pattern, perspectives and crimes: only what was filled in. */
export function Problemplats({ problem }: { problem: Problem }) {
  const { plats, tidsmonster, drabbade, brottskodgrupper, omrade } = problem;
  return (
    <>
      {plats && <Platsen plats={plats} omrade={omrade} rubrik={problem.rubrik} />}
      {tidsmonster && <Tiden tidsmonster={tidsmonster} />}
      {(drabbade.length > 0 || brottskodgrupper.length > 0) && (
        <section className="avsnitt">
          <h2>Grupper och brott</h2>
          <dl className="fakta">
            {drabbade.map(({ perspektiv, beskrivning }) => (
              <div key={perspektiv}>
                <dt>{ordet(drabbadperspektiv, perspektiv)}</dt>
                <dd>{beskrivning}</dd>
              </div>
            ))}
            {brottskodgrupper.length > 0 && <Brotten koder={brottskodgrupper} />}
          </dl>
        </section>
      )}
    </>
  );
}

interface Platsprops {
  plats: NonNullable<Problem['plats']>;
  omrade: string;
  rubrik: string;
}

function Platsen({ plats, omrade, rubrik }: Platsprops) {
  const del = useOmrade(plats.omrade ?? omrade).data?.namn;
  const delar = [plats.namn, plats.omrade && del, plats.geometri && geometritext(plats.geometri)].filter(Boolean);
  return (
    <section className="avsnitt">
      <h2>Plats</h2>
      <p>{delar.join('. ')}.</p>
      {plats.geometri && (
        <Suspense fallback={<Laddar />}>
          <Platskarta omrade={omrade} geometri={plats.geometri} egen={plats.namn ?? rubrik} />
        </Suspense>
      )}
    </section>
  );
}

function Tiden({ tidsmonster }: { tidsmonster: NonNullable<Problem['tidsmonster']> }) {
  const valda = (tidsmonster.manader ?? []).map((m) => manader[m - 1]);
  return (
    <section className="avsnitt">
      <h2>Tidsmönster</h2>
      {!arTomt(tidsmonster.rutnat) && (
        <>
          <p>{toppar(tidsmonster.rutnat)}</p>
          <Veckorutnat rutnat={tidsmonster.rutnat} />
          <p className="dov">1 ibland, 2 ofta, 3 oftast. En bedömning, inte statistik.</p>
        </>
      )}
      {valda.length > 0 && <p>Månader: {valda.join(', ')}.</p>}
    </section>
  );
}

function Brotten({ koder }: { koder: readonly string[] }) {
  const katalog = useIndikatorer().data ?? [];
  return (
    <div>
      <dt>Brott</dt>
      <dd>{koder.map((kod) => katalog.find((i) => i.kod === kod)?.namn ?? kod).join(', ')}</dd>
    </div>
  );
}
