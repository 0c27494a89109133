import * as Plot from '@observablehq/plot';
import type { Rita } from '../../components/Diagram';
import { tal } from '../../components/format';
import { type Brott, delar } from './brott';
import type { Mal } from './mal/mal';
import { matvardesstatus } from './matvarde';
import type { Matvarde as Hela } from './typer';

/** What of a mätvärde is drawn. */
type Matvarde = Pick<Hela, 'period' | 'varde' | 'status'> & Partial<Pick<Hela, 'ki95'>>;

export interface Seriebild {
  serie: Matvarde[];
  namn: string;
  /** The same instrument for the whole city, in grey. */
  jamfor: Matvarde[];
  jamfornamn: string;
  brott: Brott[];
  mal: Mal | null | undefined;
  syntetisk: boolean;
}
const accent = 'var(--accent)';
const gra = 'var(--ds-color-neutral-border-default)';
const blak = 'var(--ds-color-neutral-text-subtle)';

const arAr = (rader: Matvarde[]) => rader.every(({ period }) => /^\d{4}$/.test(period));
const medVarde = (rader: Matvarde[]) => rader.filter(({ varde }) => varde != null);

/** Y from zero, the interval as a band and on every point, words where a figure is missing, names instead of a legend. */
export const ritaSerie =
  (bild: Seriebild): Rita =>
  (bredd) => {
    const { serie, namn, jamfor, jamfornamn, syntetisk } = bild;
    const alla = [...serie, ...jamfor];
    const linjart = arAr(alla);
    const x = ({ period }: { period: string }) => (linjart ? Number(period) : period);
    const [namndy, jamfordy] = skilj(serie.at(-1)?.varde, jamfor.at(-1)?.varde, alla);
    const ticks = glesa([...new Set(serie.map(x))], bredd - 140);
    return Plot.plot({
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
        ...mallinje(bild),
        ...linje(jamfor, x, bild.brott, gra, jamfornamn, blak, jamfordy),
        ...osakerhet(serie, x, bild.brott),
        ...linje(serie, x, bild.brott, accent, namn, accent, namndy),
        Plot.dot(medVarde(serie), {
          x,
          y: 'varde',
          r: 4,
          fill: 'var(--ds-color-neutral-background-default)',
          stroke: accent,
          strokeWidth: 2,
        }),
        ...brottlinjer(bild.brott, x),
        Plot.text(
          serie.filter(({ varde }) => varde == null),
          { x, y: 0, text: (rad) => matvardesstatus(rad).toLowerCase(), rotate: -90, textAnchor: 'start', dy: -8, fill: blak },
        ),
        ...(syntetisk ? [Plot.text(['Syntetiska exempeldata'], { frameAnchor: 'top-left', dy: -26, fontWeight: 600, fill: blak })] : []),
      ],
    });
  };

type X = (rad: { period: string }) => number | string;

/** The band says how sure the line is; the bars say where something was measured. */
function osakerhet(serie: Matvarde[], x: X, brott: Brott[]) {
  const granser = { x, y1: (rad: Matvarde) => rad.ki95?.nedre, y2: (rad: Matvarde) => rad.ki95?.ovre };
  const kand = serie.filter(({ ki95 }) => ki95 != null);
  return [
    Plot.areaY(serie, { ...granser, z: delar(brott), fill: accent, fillOpacity: 0.12 }),
    Plot.ruleX(kand, { ...granser, stroke: accent, strokeWidth: 6, strokeOpacity: 0.3, strokeLinecap: 'round' }),
  ];
}

/** The line is broken where a figure is missing and where the series is: nothing is known about what lies between. */
function linje(rader: Matvarde[], x: X, brott: Brott[], stroke: string, namn: string, fill: string, dy: number) {
  const sista = medVarde(rader).at(-1);
  if (!sista) return [];
  return [
    Plot.lineY(rader, { x, y: 'varde', z: delar(brott), stroke, strokeWidth: 2 }),
    Plot.text([sista], { x, y: 'varde', text: () => namn, textAnchor: 'start', dx: 10, dy, fill, fontWeight: 600 }),
  ];
}

const brottlinjer = (brott: Brott[], x: X) => [
  Plot.ruleX(brott, { x, dx: -14, stroke: blak, strokeDasharray: '4 3' }),
  Plot.text(brott, { x, dx: -22, frameAnchor: 'top', rotate: -90, textAnchor: 'end', text: 'kort', fill: blak }),
];

const mallinje = ({ mal }: Seriebild) =>
  mal
    ? [
        Plot.ruleY([mal.varde], { stroke: blak, strokeDasharray: '1 4', strokeWidth: 2, strokeLinecap: 'round' }),
        Plot.text([mal.kort], { y: mal.varde, frameAnchor: 'left', dx: 6, dy: -9, textAnchor: 'start', fill: blak }),
      ]
    : [];

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
