import * as Plot from '@observablehq/plot';
import type { Rita } from '../../../components/Diagram';
import { tal } from '../../../components/format';
import type { Serierad } from './typer';

const accent = 'var(--accent)';
const gra = 'var(--ds-color-neutral-text-subtle)';

/** Observations per report as a line, chance as a grey band of each period; the one that is analysed is the filled diamond. */
export const ritaUdiagram =
  (serie: Serierad[]): Rita =>
  (bredd) => {
    const perioder = serie.map(({ period }) => period);
    const steg = Math.ceil(perioder.length / Math.max(2, Math.floor((bredd - 60) / 76)));
    const medVarde = serie.filter(({ perRapport }) => typeof perRapport === 'number');
    return Plot.plot({
      width: Math.max(240, bredd),
      height: 300,
      marginTop: 24,
      marginBottom: 36,
      style: { fontFamily: 'inherit', fontSize: '14px', background: 'transparent', overflow: 'visible' },
      x: { label: null, type: 'point', domain: perioder, ticks: perioder.filter((_, i) => (perioder.length - 1 - i) % steg === 0) },
      y: { label: null, grid: true, zero: true, nice: true, tickFormat: (varde: number) => tal(varde), ticks: 5 },
      marks: [
        Plot.ruleX(
          serie.filter(({ ovre }) => typeof ovre === 'number'),
          { x: 'period', y1: 'nedre', y2: 'ovre', stroke: gra, strokeOpacity: 0.18, strokeWidth: (bredd - 60) / (perioder.length + 1) },
        ),
        Plot.lineY(medVarde, { x: 'period', y: 'perRapport', stroke: accent, strokeWidth: 2 }),
        Plot.dot(medVarde, { x: 'period', y: 'perRapport', r: 3, fill: accent }),
        Plot.dot(medVarde.slice(-1), { x: 'period', y: 'perRapport', symbol: 'diamond', r: 8, fill: accent }),
      ],
    });
  };
