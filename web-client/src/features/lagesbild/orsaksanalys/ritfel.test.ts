import { expect, it, test } from 'vitest';
import type { Position } from './geometri';
import { korsarSig, ritfel } from './ritfel';

const ruta = { vast: 17.76, syd: 59.22, ost: 18.2, nord: 59.45 };
const yta = (...ring: Position[]) => ({ type: 'Polygon', coordinates: [ring] });
const [a, b, c, d]: Position[] = [
  [17.9, 59.4],
  [17.95, 59.4],
  [17.95, 59.42],
  [17.9, 59.42],
] as const;

it('says nothing of a square, a point or a line that crosses itself', () => {
  expect(ritfel(yta(a, b, c, d, a), ruta)).toBeUndefined();
  expect(ritfel({ type: 'Point', coordinates: a }, ruta)).toBeUndefined();
  expect(ritfel({ type: 'LineString', coordinates: [a, c, b, d] }, ruta)).toBeUndefined();
});
it('warns of a bow tie', () => expect(ritfel(yta(a, c, b, d, a), ruta)).toMatch(/korsar sig själv/));
it('warns of an edge that runs back over another', () => expect(ritfel(yta(a, b, c, b, a), ruta)).toMatch(/korsar sig själv/));
it('warns of a corner on another edge', () => expect(ritfel(yta(a, b, c, [17.925, 59.4], d, a), ruta)).toMatch(/korsar sig själv/));
it('warns of too few corners, an open ring and a place outside', () => {
  expect(ritfel(yta(a, b, a, b, a), ruta)).toMatch(/tre olika hörn/);
  expect(ritfel(yta(a, b, c, d), ruta)).toMatch(/inte sluten/);
  expect(ritfel({ type: 'Point', coordinates: [17.9, 59.5] }, ruta)).toMatch(/utanför kommunen/);
  expect(ritfel({ type: 'LineString', coordinates: [a, a] }, ruta)).toMatch(/två olika punkter/);
});

/** The same numbers every time (Park and Miller). */
function* slump() {
  for (let fro = 20261126; ; fro = (fro * 48_271) % 2_147_483_647) yield fro / 2_147_483_647;
}

test('500 surfaces round a centre do not cross themselves; with two corners changed on a circle they do', () => {
  const tal = slump();
  const nasta = () => tal.next().value as number;
  for (let omgang = 0; omgang < 500; omgang++) {
    const antal = 4 + Math.floor(nasta() * 30);
    const horn = (avstand: () => number) =>
      Array.from({ length: antal }, (_, i): Position => {
        const [vinkel, langd] = [(2 * Math.PI * i) / antal, 0.01 * avstand()];
        return [18 + langd * Math.cos(vinkel), 59.3 + langd * Math.sin(vinkel)];
      });
    const stjarna = horn(() => 0.05 + 0.95 * nasta());
    expect(korsarSig([...stjarna, stjarna[0] as Position])).toBe(false);
    const cirkel = horn(() => 1);
    const i = Math.floor(nasta() * antal);
    const j = (i + 1) % antal;
    [cirkel[i], cirkel[j]] = [cirkel[j] as Position, cirkel[i] as Position];
    expect(korsarSig([...cirkel, cirkel[0] as Position])).toBe(true);
  }
});
