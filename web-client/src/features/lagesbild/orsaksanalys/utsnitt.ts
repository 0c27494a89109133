import type { Position } from './geometri';

/** A part of the earth on a plane, a degree of longitude as long as it is here. Sizes are in the drawing's own units. */
export interface Utsnitt {
  bredd: number;
  hojd: number;
  vast: number;
  syd: number;
  ost: number;
  nord: number;
  x: (longitud: number) => number;
  y: (latitud: number) => number;
  longitud: (x: number) => number;
  latitud: (y: number) => number;
}

const meterPerGrad = 111_195;
const luft = 1.3;
const minst = 1500;
const [lagst, bredast] = [0.75, 1.5];

/** All the positions with some air around: at least a kilometre and a half across, never a thin strip. */
export function utsnitt(alla: readonly Position[]): Utsnitt {
  const [xs, ys] = [alla.map(([x]) => x), alla.map(([, y]) => y)];
  const mitt = (tal: number[]) => (Math.min(...tal) + Math.max(...tal)) / 2;
  const [mittX, mittY] = [mitt(xs), mitt(ys)];
  const tryckt = Math.cos((mittY * Math.PI) / 180);
  const spann = (tal: number[], grad: number) => Math.max(minst, (Math.max(...tal) - Math.min(...tal)) * grad * luft);
  const [b, h] = [spann(xs, meterPerGrad * tryckt), spann(ys, meterPerGrad)];
  const [bredd, hojd] = [Math.max(b, h * lagst), Math.max(h, b / bredast)];
  const [vast, syd] = [mittX - bredd / 2 / (meterPerGrad * tryckt), mittY - hojd / 2 / meterPerGrad];
  const [ost, nord] = [2 * mittX - vast, 2 * mittY - syd];
  const skala = 1000 / (ost - vast);
  const skalaY = skala / tryckt;
  return {
    bredd: 1000,
    hojd: (nord - syd) * skalaY,
    vast,
    syd,
    ost,
    nord,
    x: (longitud) => (longitud - vast) * skala,
    y: (latitud) => (nord - latitud) * skalaY,
    longitud: (x) => x / skala + vast,
    latitud: (y) => nord - y / skalaY,
  };
}

const jamna = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1];
const jamt = (fran: number, till: number, steg: number) => {
  const forsta = Math.ceil(fran / steg - 1e-9);
  const antal = Math.max(0, Math.floor(till / steg + 1e-9) - forsta + 1);
  return Array.from({ length: antal }, (_, i) => Number(((forsta + i) * steg).toFixed(3)));
};

/** The lines of the coordinate grid at even degrees, at most four each way. */
export function rutnat({ vast, syd, ost, nord }: Utsnitt) {
  const steg = (spann: number) => jamna.find((s) => spann / s <= 4) ?? 0.2;
  return { longituder: jamt(vast, ost, steg(ost - vast)), latituder: jamt(syd, nord, steg(nord - syd)) };
}

/** The longest even length that is at most a third of the map, and how many of the drawing's units it is. */
export function skalstreck({ bredd, ost, vast, syd, nord }: Utsnitt) {
  const hela = (ost - vast) * meterPerGrad * Math.cos((((syd + nord) / 2) * Math.PI) / 180);
  const meter = [100, 200, 500, 1000, 2000, 5000, 10_000].findLast((m) => m <= hela / 3) ?? 100;
  return { text: meter < 1000 ? `${meter}\u00a0m` : `${meter / 1000}\u00a0km`, bredd: (meter / hela) * bredd };
}

/** Places from the first on, without those whose names would cover one already there. */
export function utanKrockar<T>(platser: readonly T[], lage: (plats: T) => readonly [number, number], vy: Utsnitt): T[] {
  const tagna: (readonly [number, number])[] = [];
  return platser.filter((plats) => {
    const [x, y] = lage(plats);
    if (tagna.some(([ax, ay]) => Math.abs(ax - x) < vy.bredd * 0.3 && Math.abs(ay - y) < vy.hojd * 0.09)) return false;
    tagna.push([x, y]);
    return true;
  });
}
