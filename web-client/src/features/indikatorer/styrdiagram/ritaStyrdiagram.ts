import * as Plot from '@observablehq/plot';
import type { Rita } from '../../../components/Diagram';
import { tal, talMedPrecision } from '../../../components/format';
import { matvardesstatus } from '../matvarde';
import type { Styrdiagram, Styrpunkt } from './typer';

const accent = 'var(--accent)';
const gra = 'var(--ds-color-neutral-text-subtle)';

interface Rad extends Styrpunkt {
  del: number;
  mittlinje: number | null;
}

/** The values on a line, chance as a grey step for each period, signals as filled diamonds. A new part begins at each break. */
export const ritaStyrdiagram =
  ({ delar, enhet, syntetisk }: Styrdiagram): Rita =>
  (bredd) => {
    const rader = delar.flatMap(({ punkter, mittlinje }, del): Rad[] =>
      punkter.map((punkt) => ({ ...punkt, del, mittlinje: mittlinje ?? null })),
    );
    const perioder = rader.map(({ period }) => period);
    const steg = Math.ceil(perioder.length / Math.max(2, Math.floor((bredd - 100) / 76)));
    const signaler = rader.filter((rad) => rad.signaler.length > 0 && rad.varde != null);
    const gemensamt = { x: 'period', z: 'del' } as const;
    const sista = rader.findLast(({ mittlinje }) => mittlinje != null);
    const hoger = bredd < 420 ? 70 : 96;
    return Plot.plot({
      width: Math.max(260, bredd),
      height: 380,
      marginTop: 36,
      marginRight: hoger,
      marginBottom: 36,
      style: { fontFamily: 'inherit', fontSize: '14px', background: 'transparent', overflow: 'visible' },
      x: { label: null, type: 'point', domain: perioder, ticks: perioder.filter((_, i) => (perioder.length - 1 - i) % steg === 0) },
      y: { label: null, grid: true, zero: true, nice: true, tickFormat: (varde: number) => tal(varde), ticks: 6 },
      marks: [
        Plot.ruleX(
          rader.filter(({ ovre }) => ovre != null),
          { x: 'period', y1: 'nedre', y2: 'ovre', stroke: gra, strokeOpacity: 0.14, strokeWidth: (bredd - 40 - hoger) / perioder.length },
        ),
        Plot.lineY(rader, { ...gemensamt, y: 'mittlinje', stroke: gra, strokeDasharray: '4 3' }),
        Plot.lineY(rader, { ...gemensamt, y: 'varde', stroke: accent, strokeWidth: 2 }),
        Plot.dot(
          rader.filter(({ varde }) => varde != null),
          { x: 'period', y: 'varde', r: 3, fill: accent },
        ),
        Plot.dot(signaler, {
          x: 'period',
          y: 'varde',
          symbol: 'diamond',
          r: 8,
          fill: accent,
          stroke: 'var(--ds-color-neutral-background-default)',
        }),
        Plot.text(
          rader.filter(({ varde }) => varde == null),
          { x: 'period', y: 0, text: (rad) => matvardesstatus(rad).toLowerCase(), rotate: -90, textAnchor: 'start', dy: -8, fill: gra },
        ),
        ...(sista?.mittlinje == null
          ? []
          : [
              Plot.text([sista], {
                x: 'period',
                y: 'mittlinje',
                dx: 10,
                textAnchor: 'start',
                fill: gra,
                text: (rad) => `Mitt ${talMedPrecision(rad.mittlinje ?? 0, enhet)}`,
              }),
            ]),
        ...(syntetisk ? [Plot.text(['Syntetiska exempeldata'], { frameAnchor: 'top-left', dy: -26, fontWeight: 600, fill: gra })] : []),
      ],
    });
  };
