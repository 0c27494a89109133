import { expect, it } from 'vitest';
import { mandag, plus, veckan } from './vecka';

// ISO 8601: week 1 is the week of the year's first Thursday; 2020 and 2026 have 53.
it.each([
  ['2026-01-01', '2026-W01'],
  ['2021-01-03', '2020-W53'],
  ['2024-12-30', '2025-W01'],
  ['2026-11-22', '2026-W47'],
  ['2026-11-23', '2026-W48'],
])('%s is in %s', (dag, vecka) => expect(veckan(dag)).toBe(vecka));
it('knows the Monday', () => expect([mandag('2026-W47'), mandag('2020-W53')]).toEqual(['2026-11-16', '2020-12-28']));
it('steps over the turn of the year', () => expect([plus('2026-W53', 1), plus('2026-W01', -1)]).toEqual(['2027-W01', '2025-W52']));
