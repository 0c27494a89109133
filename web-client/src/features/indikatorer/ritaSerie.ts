import * as Plot from '@observablehq/plot';
import { tal } from '../../components/format';
import { matvardesstatus } from './matvarde';
import type { Matvarde } from './typer';

export interface Seriebild {
  beskrivning: string;
  serie: Matvarde[];
  namn: string;
  /** The same instrument for the whole city, in grey. */
  jamfor: Matvarde[];
  jamfornamn: string;
  syntetisk: boolean;
}
const accent = 'var(--accent)';
const gra = 'var(--ds-color-neutral-border-default)';
const blak = 'var(--ds-color-neutral-text-subtle)';

const arAr = (rader: Matvarde[]) => rader.every(({ period }) => /^\d{4}$/.test(period));
const medVarde = (rader: Matvarde[]) => rader.filter(({ varde }) => varde != null);

/** Y from zero, the interval on every point, words where a figure is missing, names instead of a legend. */
export function ritaSerie({ beskrivning, serie, namn, jamfor, jamfornamn, syntetisk }: Seriebild, bredd: number) {
  const alla = [...serie, ...jamfor];
  const linjart = arAr(alla);
  const x = ({ period }: Matvarde) => (linjart ? Number(period) : period);
  const [namndy, jamfordy] = skilj(serie.at(-1)?.varde, jamfor.at(-1)?.varde, alla);
  const perioder = [...new Set(serie.map(x))];
  const ticks = glesa(perioder, bredd - 140);
  const plot = Plot.plot({
    ariaLabel: beskrivning,
    width: Math.max(260, bredd),
    height: 360,
    marginTop: 36,
    marginRight: bredd < 420 ? 80 : 96,
    marginBottom: 36,
    style: { fontFamily: 'inherit', fontSize: '14px', background: 'transparent', overflow: 'visible' },
    x: { label: null, type: linjart ? 'linear' : 'point', ticks, ...(linjart && { tickFormat: 'd', nice: false }) },
    y: { label: null, grid: true, zero: true, nice: true, tickFormat: (varde: number) => tal(varde), ticks: 6 },
    marks: [
      Plot.ruleY([0]),
      ...linje(jamfor, x, gra, jamfornamn, blak, jamfordy),
      ...linje(serie, x, accent, namn, accent, namndy),
      Plot.ruleX(medOsakerhet(serie), {
        x,
        y1: (rad) => rad.ki95?.nedre,
        y2: (rad) => rad.ki95?.ovre,
        stroke: accent,
        strokeWidth: 6,
        strokeOpacity: 0.3,
        strokeLinecap: 'round',
      }),
      Plot.dot(medVarde(serie), {
        x,
        y: 'varde',
        r: 4,
        fill: 'var(--ds-color-neutral-background-default)',
        stroke: accent,
        strokeWidth: 2,
      }),
      Plot.text(
        serie.filter(({ varde }) => varde == null),
        { x, y: 0, text: (rad) => matvardesstatus(rad).toLowerCase(), rotate: -90, textAnchor: 'start', dy: -8, fill: blak },
      ),
      ...(syntetisk ? [Plot.text(['Syntetiska exempeldata'], { frameAnchor: 'top-left', dy: -26, fontWeight: 600, fill: blak })] : []),
    ],
  });
  return tillgangligt(plot);
}

const medOsakerhet = (rader: Matvarde[]) => rader.filter(({ ki95 }) => ki95 != null);

/** The line is broken where a figure is missing: nothing is known about what lies between. */
function linje(rader: Matvarde[], x: (rad: Matvarde) => number | string, stroke: string, namn: string, fill: string, dy: number) {
  const sista = medVarde(rader).at(-1);
  if (!sista) return [];
  return [
    Plot.lineY(rader, { x, y: 'varde', stroke, strokeWidth: 2 }),
    Plot.text([sista], { x, y: 'varde', text: () => namn, textAnchor: 'start', dx: 10, dy, fill, fontWeight: 600 }),
  ];
}

/** Names that would land on each other are moved apart. */
function skilj(a: number | null | undefined, b: number | null | undefined, alla: Matvarde[]): [number, number] {
  const hogst = Math.max(...alla.map(({ varde, ki95 }) => ki95?.ovre ?? varde ?? 0));
  if (a == null || b == null || Math.abs(a - b) > hogst * 0.06) return [0, 0];
  return a >= b ? [-9, 9] : [9, -9];
}

/** As many periods on the axis as there is room for, always the last. */
function glesa(perioder: (number | string)[], bredd: number) {
  const plats = String(perioder[0]).length > 4 ? 76 : 52;
  const steg = Math.ceil(perioder.length / Math.max(2, Math.floor(bredd / plats)));
  return perioder.filter((_, index) => (perioder.length - 1 - index) % steg === 0);
}

/** Plot names its inner groups, which assistive technology may not have; the whole chart gets one name instead. */
function tillgangligt(plot: SVGSVGElement | HTMLElement) {
  plot.setAttribute('role', 'img');
  for (const grupp of plot.querySelectorAll('g[aria-label]')) grupp.removeAttribute('aria-label');
  return plot;
}
