import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { ritaFiskben } from './fiskben';
import { granne, type Nod, type Ritning } from './rita';
import { ritaTrad } from './trad';
import type { Analys, Orsak } from './typer';

/** The causes as fishbone or tree. One box at a time is in the tab order; arrow keys walk, Enter opens. */
export function Orsaksbild({ analys, vy }: { analys: Analys; vy: 'trad' | 'fiskben' }) {
  const problem = { id: analys.problemId, rubrik: analys.rubrik };
  const ritning = (vy === 'trad' ? ritaTrad : ritaFiskben)(problem, analys.orsaker);
  const titel = vy === 'trad' ? 'Orsaksträd' : 'Fiskben';
  return <Bild key={vy} ritning={ritning} titel={titel} analys={analys} />;
}

function Bild({ ritning, titel, analys }: { ritning: Ritning; titel: string; analys: Analys }) {
  const id = useId();
  const bild = useRef<SVGSVGElement>(null);
  const [har, setHar] = useState(analys.problemId);
  const ga = (event: KeyboardEvent) => {
    const till = granne(ritning.noder, har, event.key);
    if (!till) return;
    event.preventDefault();
    bild.current?.querySelector<HTMLElement>(`[data-nod="${till}"] a`)?.focus();
  };
  return (
    <div className="orsaksbild">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <svg
        ref={bild}
        viewBox={`-2 -2 ${ritning.bredd + 4} ${ritning.hojd + 4}`}
        style={{ maxWidth: `${1.15 * ritning.bredd}px` }}
        aria-labelledby={`${id}-t ${id}-d`}
        role="group"
        onKeyDown={ga}
        onFocus={(event) => setHar((event.target as Element).closest<SVGElement>('[data-nod]')?.dataset.nod ?? har)}
      >
        <title id={`${id}-t`}>
          {titel}: {analys.rubrik}
        </title>
        <desc id={`${id}-d`}>
          Problemet och dess {analys.orsaker.length} orsaker. Gå mellan rutorna med piltangenterna och öppna med Retur. Samma orsaker står
          som lista under bilden.
        </desc>
        {ritning.streck.map(({ fran, d, tjock }) => (
          <path key={`${fran}${d}`} d={d} data-tjock={tjock || undefined} data-har={fran === har || undefined} />
        ))}
        {ritning.rubriker.map(({ text, x, y, svag }) => (
          <text key={`${text}${x}`} x={x} y={y} data-svag={svag}>
            {text}
          </text>
        ))}
        {ritning.noder.map((nod) => (
          <Ruta key={nod.id} nod={nod} orsak={analys.orsaker.find((o) => o.id === nod.id)} rubrik={analys.rubrik} aktiv={nod.id === har} />
        ))}
      </svg>
    </div>
  );
}

interface Props {
  nod: Nod;
  /** Undefined for the problem itself. */
  orsak: Orsak | undefined;
  rubrik: string;
  aktiv: boolean;
}

function Ruta({ nod, orsak, rubrik, aktiv }: Props) {
  return (
    <foreignObject x={nod.x} y={nod.y} width={nod.bredd} height={nod.hojd} data-nod={nod.id}>
      <div className="orsaksruta" data-slag={orsak?.typ ?? 'Problem'} data-paverkbar={orsak?.paverkbar}>
        <Lank till={orsak ? objektlank('orsak', orsak.id) : objektlank('problem', nod.id)} tabIndex={aktiv ? 0 : -1}>
          {orsak ? `${orsak.lopnummer}. ${orsak.text}` : rubrik}
        </Lank>
      </div>
    </foreignObject>
  );
}
