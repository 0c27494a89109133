import type { components } from '../../../api/schema';

export type Geometri = components['schemas']['ProblemfordjupningGeometri'];
export type Position = [longitud: number, latitud: number];
export type Slag = 'Point' | 'LineString' | 'Polygon';

/** Five decimals are a metre: a place, not a door. */
const runda = (tal: number) => Math.round(tal * 1e5) / 1e5;

/** Positions clicked on a map as GeoJSON; undefined while there are too few of them. */
export function somGeometri(slag: Slag, positioner: readonly Position[]): Geometri | undefined {
  const p = positioner.map(([longitud, latitud]) => [runda(longitud), runda(latitud)]);
  const [forsta] = p;
  if (!forsta) return undefined;
  if (slag === 'Point') return { type: slag, coordinates: p.at(-1) };
  if (slag === 'LineString') return p.length > 1 ? { type: slag, coordinates: p } : undefined;
  return p.length > 2 ? { type: slag, coordinates: [[...p, forsta]] } : undefined;
}

/** Every position, however deep the lists are. */
export function positioner(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number') return [[coordinates[0], Number(coordinates[1])]];
  return coordinates.flatMap(positioner);
}

/** What was typed: GeoJSON, or latitude and longitude as people copy them ("59,403 17,943" or "59.403, 17.943"). */
export function lasGeometri(text: string): Geometri | null | 'fel' {
  const rent = text.trim();
  if (rent === '') return null;
  if (rent.startsWith('{')) {
    try {
      const { type, coordinates } = JSON.parse(rent) as Partial<Geometri>;
      return typeof type === 'string' && Array.isArray(coordinates) ? { type, coordinates } : 'fel';
    } catch {
      return 'fel';
    }
  }
  const tal = rent.match(/\d+(?:[.,]\d+)?/g)?.map((t) => Number(t.replace(',', '.')));
  const [a, b] = tal ?? [];
  if (tal?.length !== 2 || a === undefined || b === undefined) return 'fel';
  return { type: 'Point', coordinates: a > b ? [b, a] : [a, b] }; // in Sweden the latitude is always the greater
}

export const skrivGeometri = (geometri: Geometri | null | undefined) => (geometri ? JSON.stringify(geometri) : '');

/** "Punkt 59,403 N 17,943 Ö", "Linje med 4 punkter". */
export function geometritext({ type, coordinates }: Geometri): string {
  const alla = positioner(coordinates);
  const grader = (tal: number) => tal.toLocaleString('sv-SE', { maximumFractionDigits: 4 });
  const [forsta] = alla;
  if (type === 'Point' && forsta) return `Punkt ${grader(forsta[1])} N, ${grader(forsta[0])} Ö`;
  return type === 'LineString' ? `Linje med ${alla.length} punkter` : `Yta med ${alla.length - 1} hörn`;
}
