import * as Plot from '@observablehq/plot';
import type { Rita } from '../../../components/Diagram';
import { medEnhet, tal } from '../../../components/format';
import { matvardesstatus } from '../matvarde';
import type { Jamforomrade } from './typer';

export interface Punktbild {
  omraden: Jamforomrade[];
  enhet: string;
  /** What the areas have together. */
  mal: number | null | undefined;
  /** My own area, in the accent. */
  min: string | undefined;
  syntetisk: boolean;
}
const accent = 'var(--accent)';
const gra = 'var(--ds-color-neutral-border-default)';
const blak = 'var(--ds-color-neutral-text-subtle)';

/** One row for each area in the order of the alphabet: the interval as a bar, the value as a dot. */
export const ritaPunkter =
  ({ omraden, enhet, mal, min, syntetisk }: Punktbild): Rita =>
  (bredd) => {
    const farg = ({ omrade }: Jamforomrade) => (omrade === min ? accent : gra);
    const med = omraden.filter(({ varde }) => varde != null);
    return Plot.plot({
      width: Math.max(260, bredd),
      height: 64 + omraden.length * 34,
      marginLeft: bredd < 420 ? 118 : 168,
      marginTop: 44,
      marginRight: 24,
      style: { fontFamily: 'inherit', fontSize: '14px', background: 'transparent', overflow: 'visible' },
      x: {
        label: null,
        grid: true,
        zero: true,
        nice: true,
        axis: 'bottom',
        ticks: bredd < 420 ? 4 : 7,
        tickFormat: (varde: number) => tal(varde),
      },
      y: { label: null, domain: omraden.map(({ namn }) => namn), tickSize: 0, tickFormat: (namn: string) => kort(namn, bredd) },
      marks: [
        ...(mal == null
          ? []
          : [
              Plot.ruleX([mal], { stroke: blak, strokeDasharray: '4 3' }),
              Plot.text([mal], { x: mal, frameAnchor: 'top', dy: -14, text: () => `Tillsammans ${medEnhet(mal, enhet)}`, fill: blak }),
            ]),
        Plot.ruleY(
          med.filter(({ ki95 }) => ki95),
          {
            y: 'namn',
            x1: (rad) => rad.ki95?.nedre,
            x2: (rad) => rad.ki95?.ovre,
            stroke: farg,
            strokeWidth: 6,
            strokeOpacity: 0.45,
            strokeLinecap: 'round',
          },
        ),
        Plot.dot(med, { y: 'namn', x: 'varde', r: 5, fill: farg }),
        Plot.text(
          omraden.filter(({ varde }) => varde == null),
          { y: 'namn', x: 0, dx: 6, textAnchor: 'start', text: (rad) => matvardesstatus(rad).toLowerCase(), fill: blak },
        ),
        ...(syntetisk ? [Plot.text(['Syntetiska exempeldata'], { frameAnchor: 'top-left', dy: -34, fontWeight: 600, fill: blak })] : []),
      ],
    });
  };

const kort = (namn: string, bredd: number) => (bredd < 420 && namn.length > 15 ? `${namn.slice(0, 14)}…` : namn);
