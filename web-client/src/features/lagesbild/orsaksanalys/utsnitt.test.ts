import { expect, it } from 'vitest';
import type { Position } from './geometri';
import { rutnat, skalstreck, utanKrockar, utsnitt } from './utsnitt';

const jarva: Position[] = [
  [17.9178, 59.4139],
  [17.9425, 59.4031],
  [17.9286, 59.3881],
];
const vy = utsnitt(jarva);

it('holds every place, and gives back the place that was clicked', () => {
  for (const [longitud, latitud] of jarva) {
    const [x, y] = [vy.x(longitud), vy.y(latitud)];
    expect(x > 0 && x < vy.bredd && y > 0 && y < vy.hojd).toBe(true);
    expect(vy.longitud(x)).toBeCloseTo(longitud, 9);
    expect(vy.latitud(y)).toBeCloseTo(latitud, 9);
  }
});
it('is never a thin strip, however the places lie', () => {
  for (const plats of [[17.9, 59.4] as Position, ...jarva]) {
    const { bredd, hojd } = utsnitt([[17.9, 59.4], plats]);
    expect(bredd / hojd).toBeGreaterThanOrEqual(0.74);
    expect(bredd / hojd).toBeLessThanOrEqual(1.51);
  }
});
it('has an even grid inside, two to four lines each way', () => {
  const { longituder, latituder } = rutnat(vy);
  for (const linjer of [longituder, latituder]) {
    expect(linjer.length).toBeGreaterThanOrEqual(1);
    expect(linjer.length).toBeLessThanOrEqual(5);
  }
  expect(longituder.every((l) => l >= vy.vast && l <= vy.ost)).toBe(true);
});
it('has a scale bar that is as long as it says', () => {
  const { text, bredd } = skalstreck(utsnitt([[17.9, 59.4]]));
  expect(text).toBe('200\u00a0m');
  expect(bredd).toBeCloseTo((1000 * 200) / 1500, 3);
});
it('leaves out a name that would cover another', () => expect(utanKrockar([0, 10, 400], (x) => [x, 100] as const, vy)).toEqual([0, 400]));
