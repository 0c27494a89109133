import * as Plot from '@observablehq/plot';
import type { Rita } from '../../../components/Diagram';
import { tal } from '../../../components/format';
import type { Jamforelse, Jamforomrade } from './typer';

export interface Trattbild {
  jamforelse: Jamforelse;
  min: string | undefined;
}
const accent = 'var(--accent)';
const gra = 'var(--ds-color-neutral-text-subtle)';
const utanfor = ({ lage }: Jamforomrade) => lage != null && lage !== 'Inom';

/** How large an area is, the same measure as the funnel's. */
export const storlek = ({ n, namnare }: Jamforomrade) => namnare ?? n ?? null;

/** Large areas to the right, where chance reaches less far. Only those outside the funnel, and my own, are named. */
export const ritaTratt =
  ({ jamforelse: { omraden, tratt, mal, syntetisk }, min }: Trattbild): Rita =>
  (bredd) => {
    const med = omraden.filter((rad) => rad.varde != null && storlek(rad) != null);
    const namngivna = med.filter((rad) => utanfor(rad) || rad.omrade === min);
    const x = { x: 'storlek' };
    return Plot.plot({
      width: Math.max(260, bredd),
      height: 380,
      marginTop: 36,
      marginRight: bredd < 420 ? 24 : 60,
      marginBottom: 44,
      style: { fontFamily: 'inherit', fontSize: '14px', background: 'transparent', overflow: 'visible' },
      x: {
        label: 'Områdets storlek',
        labelAnchor: 'right',
        labelArrow: 'none',
        tickFormat: (n: number) => tal(n),
        ticks: bredd < 420 ? 4 : 7,
        nice: true,
      },
      y: { label: null, grid: true, zero: true, nice: true, tickFormat: (varde: number) => tal(varde), ticks: 6 },
      marks: [
        Plot.areaY(tratt, { ...x, y1: (t) => t.granser.nedre998, y2: (t) => t.granser.ovre998, fill: gra, fillOpacity: 0.1 }),
        Plot.areaY(tratt, { ...x, y1: (t) => t.granser.nedre95, y2: (t) => t.granser.ovre95, fill: gra, fillOpacity: 0.14 }),
        ...(mal == null ? [] : [Plot.ruleY([mal], { stroke: gra, strokeDasharray: '4 3' })]),
        Plot.dot(med, {
          x: storlek,
          y: 'varde',
          r: 5,
          symbol: (rad: Jamforomrade) => (utanfor(rad) ? 'diamond' : 'circle'),
          fill: (rad) => (rad.omrade === min ? accent : 'var(--ds-color-neutral-background-default)'),
          stroke: (rad) => (rad.omrade === min ? accent : gra),
          strokeWidth: 2,
        }),
        Plot.text(namngivna, {
          x: storlek,
          y: 'varde',
          text: 'namn',
          dy: -14,
          fontWeight: 600,
          fill: (rad: Jamforomrade) => (rad.omrade === min ? accent : gra),
        }),
        ...(syntetisk ? [Plot.text(['Syntetiska exempeldata'], { frameAnchor: 'top-left', dy: -26, fontWeight: 600, fill: gra })] : []),
      ],
    });
  };
