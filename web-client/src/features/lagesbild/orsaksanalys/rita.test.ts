import { expect, test } from 'vitest';
import { ritaFiskben } from './fiskben';
import { granne, type Nod, texthojd } from './rita';
import { ritaTrad } from './trad';
import type { Orsak } from './typer';

const orsak = (lopnummer: number, foralder?: number, perspektiv = 'PlatsSituation'): Orsak => ({
  id: `o${lopnummer}`,
  lopnummer,
  text: 'Gångvägen mellan torget och tunnelbanan är mörk och saknar insyn från bostäderna.',
  typ: foralder ? 'Indirekt' : 'Direkt',
  perspektiv: perspektiv as Orsak['perspektiv'],
  rutinaktivitet: null,
  foralderOrsakId: foralder ? `o${foralder}` : null,
  paverkbar: 'Ja',
  forslag: [],
  ursprung: [],
  version: 1,
});
const problem = { id: 'p', rubrik: 'Narkotika vid torget' };
const orsaker = [
  orsak(1),
  orsak(2, 1),
  orsak(3, 1),
  orsak(4, 3, 'Garningsperson'),
  orsak(5, undefined, 'Garningsperson'),
  orsak(6, undefined, 'BrottsutsattObjekt'),
];
const krockar = (a: Nod, b: Nod) => a.x < b.x + b.bredd && b.x < a.x + a.bredd && a.y < b.y + b.hojd && b.y < a.y + a.hojd;

test.each([
  ['tree', ritaTrad],
  ['fishbone', ritaFiskben],
])('in the %s every cause has a box, no box covers another, and all are inside', (_namn, rita) => {
  const { noder, bredd, hojd } = rita(problem, orsaker);
  expect(new Set(noder.map(({ id }) => id))).toEqual(new Set(['p', ...orsaker.map(({ id }) => id)]));
  for (const [i, a] of noder.entries()) {
    expect(noder.slice(i + 1).filter((b) => krockar(a, b))).toEqual([]);
    expect(a.x >= 0 && a.y >= -0.5 && a.x + a.bredd <= bredd && a.y + a.hojd <= hojd + 0.5).toBe(true);
  }
});

test.each([
  ['tree', ritaTrad],
  ['fishbone', ritaFiskben],
])('in the %s every box can be reached with the arrow keys', (_namn, rita) => {
  const { noder } = rita(problem, orsaker);
  const nadda = new Set(['p']);
  for (const har of nadda)
    for (const pil of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const till = granne(noder, har, pil);
      if (till) nadda.add(till);
    }
  expect(nadda.size).toBe(noder.length);
});

test('a longer text makes a higher box, and a word longer than the box is broken', () => {
  expect(texthojd('kort', 264)).toBeLessThan(texthojd('ett två tre fyra fem sex sju åtta nio tio elva tolv', 264));
  expect(texthojd('a'.repeat(100), 264)).toBeGreaterThan(texthojd('a'.repeat(20), 264));
});
