import { describe, expect, it } from 'vitest';
import { gnista } from './gnista';
import type { Punkt } from './typer';

const punkt = (varde: number | null, annat: Partial<Punkt> = {}) => ({ varde, brott: false, ki95: null, ...annat }) as Punkt;
const rita = (...serie: Punkt[]) => gnista(serie, 106, 26);

describe('a sparkline', () => {
  it('goes from edge to edge with zero at the bottom', () => expect(rita(punkt(0), punkt(10)).linjer).toEqual(['3,23 103,3']));
  it('stops where a value is missing', () => expect(rita(punkt(10), punkt(null), punkt(10)).linjer).toEqual(['3,3', '103,3']));
  it('stops where the series is broken', () => expect(rita(punkt(10), punkt(10, { brott: true })).linjer).toHaveLength(2));
  it('has its dot at the last value that is shown', () => expect(rita(punkt(10), punkt(5), punkt(null)).sista).toEqual({ x: 53, y: 13 }));
  it('has room for the interval', () =>
    expect(
      rita(punkt(10, { ki95: { nedre: 5, ovre: 20, metod: 'Wilson' } }), punkt(10, { ki95: { nedre: 5, ovre: 20, metod: 'Wilson' } })),
    ).toMatchObject({
      band: ['3,3 103,3 103,18 3,18'],
      linjer: ['3,13 103,13'],
    }));
  it('is empty when nothing is shown', () => expect(rita(punkt(null))).toEqual({ linjer: [], band: [], sista: undefined }));
});
