import type { components } from '../../../api/schema';
import { type Geometri, type Position, positioner } from './geometri';

type Ruta = components['schemas']['Kommunruta'];

/** What the API would refuse in a drawing, said while it is drawn; undefined when there is nothing to say. */
export function ritfel(geometri: Geometri, ruta: Ruta | undefined): string | undefined {
  const alla = positioner(geometri.coordinates);
  if (ruta && alla.some(([x, y]) => x < ruta.vast || x > ruta.ost || y < ruta.syd || y > ruta.nord))
    return 'En punkt ligger utanför kommunen. Flytta den, eller ange ett område i stället.';
  if (geometri.type === 'LineString' && olika(alla) < 2) return 'En linje går mellan minst två olika punkter.';
  if (geometri.type !== 'Polygon' || !arRingar(geometri.coordinates)) return undefined;
  for (const ring of geometri.coordinates) {
    if (olika(ring) < 3) return 'En yta har minst tre olika hörn.';
    if (!lika(ring[0], ring.at(-1))) return 'Ytan är inte sluten: den sista punkten ska vara samma som den första.';
    if (korsarSig(ring)) return 'Ytans kant korsar sig själv. Ta bort det ritade och klicka hörnen i ordning runt ytan.';
  }
}

const arRingar = (coordinates: unknown): coordinates is Position[][] =>
  Array.isArray(coordinates) && coordinates.every((ring) => Array.isArray(ring) && ring.every((p) => Array.isArray(p) && p.length >= 2));

const lika = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
const olika = (punkter: readonly Position[]) => new Set(punkter.map(([x, y]) => `${x} ${y}`)).size;

/** Do two edges of a closed ring meet anywhere but in the corner that they share? Every pair is tried: a drawing has few. */
export function korsarSig(ring: readonly Position[]): boolean {
  const horn = ring.filter((punkt, i) => i === 0 || !lika(punkt, ring[i - 1]));
  const kanter = horn.slice(1).map((till, i) => [horn[i] as Position, till] as const);
  return kanter.some(([a, b], i) =>
    kanter.slice(i + 1).some(([c, d], avstand) => {
      const j = i + 1 + avstand;
      if (j === i + 1) return garTillbaka(a, b, d);
      if (i === 0 && j === kanter.length - 1) return garTillbaka(c, a, b);
      return mots(a, b, c, d);
    }),
  );
}

/** Which side of the line through a and b: left, right, or on it. */
const sida = (a: Position, b: Position, p: Position) => Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
const mellan = (a: Position, b: Position, p: Position) =>
  Math.min(a[0], b[0]) <= p[0] && p[0] <= Math.max(a[0], b[0]) && Math.min(a[1], b[1]) <= p[1] && p[1] <= Math.max(a[1], b[1]);

/** From a to b and on to c: back over the same edge? */
const garTillbaka = (a: Position, b: Position, c: Position) =>
  sida(a, b, c) === 0 && (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1]) > 0;

function mots(a: Position, b: Position, c: Position, d: Position) {
  const [c1, d1, a1, b1] = [sida(a, b, c), sida(a, b, d), sida(c, d, a), sida(c, d, b)];
  if (c1 * d1 < 0 && a1 * b1 < 0) return true;
  return (c1 === 0 && mellan(a, b, c)) || (d1 === 0 && mellan(a, b, d)) || (a1 === 0 && mellan(c, d, a)) || (b1 === 0 && mellan(c, d, b));
}
