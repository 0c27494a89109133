import { describe, expect, it } from 'vitest';
import { grannar, plats } from './stadskarta';

const koder = [
  'jarva hasselby-vallingby bromma kungsholmen norra-innerstaden sodermalm',
  'skarpnack farsta enskede-arsta-vantor hagersten-alvsjo skarholmen',
].flatMap((rad) => rad.split(' '));

describe('the tile map', () => {
  it('has a place of its own for each of the eleven areas', () => expect(new Set(koder.map((kod) => String(plats(kod)))).size).toBe(11));
  it.each([
    ['jarva', 'ArrowDown', 'bromma'],
    ['bromma', 'ArrowUp', 'jarva'],
    ['kungsholmen', 'ArrowRight', 'sodermalm'],
    ['farsta', 'ArrowUp', 'skarpnack'],
  ])('leads from %s with %s to %s', (fran, tangent, till) => expect(grannar(fran, tangent)).toBe(till));
  it('reaches across an empty tile', () => expect(grannar('jarva', 'ArrowRight')).toBe('norra-innerstaden'));
  it('stops at the edge', () => expect(grannar('farsta', 'ArrowDown')).toBeUndefined());
  it('ignores other keys', () => expect(grannar('jarva', 'Enter')).toBeUndefined());
  it('can walk from anywhere to everywhere', () => {
    const nadda = new Set(['jarva']);
    for (const kod of nadda) for (const pil of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) nadda.add(grannar(kod, pil) ?? kod);
    expect(nadda.size).toBe(11);
  });
});
