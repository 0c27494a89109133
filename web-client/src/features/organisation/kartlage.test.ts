import { describe, expect, it } from 'vitest';
import type { Matvarde } from '../indikatorer/typer';
import { kartlage, kartslutsats } from './kartlage';

const rad = (nedre: number, ovre: number, annat: Partial<Matvarde> = {}) =>
  ({ varde: (nedre + ovre) / 2, ki95: { nedre, ovre, metod: 'Wilson' }, status: 'Ok', ...annat }) as Matvarde;
const staden = rad(30, 34);

describe('a tile', () => {
  it.each([
    [rad(36, 54), 'hogre'],
    [rad(17, 29), 'lagre'],
    [rad(27, 36), 'oskiljbar'],
    [rad(34, 40), 'oskiljbar'],
  ])('says only what the interval supports', (omrade, lage) => expect(kartlage(omrade, staden, 'Andel')).toBe(lage));
  it('keeps hidden and missing apart', () => {
    expect(kartlage(rad(0, 0, { varde: null, ki95: null, status: 'ForFaSvar' }), staden, 'Andel')).toBe('dold');
    expect(kartlage(undefined, staden, 'Andel')).toBe('saknas');
  });
  it('never compares counts, nor what has no interval', () => {
    expect(kartlage(rad(36, 54), staden, 'Antal')).toBe('ojamford');
    expect(kartlage(rad(0, 0, { ki95: null }), staden, 'Index')).toBe('ojamford');
    expect(kartlage(rad(36, 54), undefined, 'Andel')).toBe('ojamford');
  });
});

describe('the conclusion of the map', () => {
  it('names those that differ and those that are hidden', () =>
    expect(
      kartslutsats([
        { namn: 'Bromma', lage: 'hogre' },
        { namn: 'Farsta', lage: 'lagre' },
        { namn: 'Järva', lage: 'oskiljbar' },
        { namn: 'Skarpnäck', lage: 'dold' },
      ]),
    ).toBe(
      'Bromma ligger högre än hela staden. Farsta ligger lägre. Skarpnäck visas inte. Områden vars intervall överlappar varandra går inte att rangordna.',
    ));
  it('says when nobody differs', () =>
    expect(kartslutsats([{ namn: 'Järva', lage: 'oskiljbar' }])).toMatch(/^Inget område skiljer sig säkert/));
});
