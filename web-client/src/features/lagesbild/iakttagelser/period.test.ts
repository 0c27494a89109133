import { expect, it } from 'vitest';
import { periodtext, plusPeriod } from './period';

it.each([
  ['2026-Q3', 'kvartal 3, 2026'],
  ['2026-T1', 'tertial 1, 2026'],
])('%s is %s', (period, text) => expect(periodtext(period)).toBe(text));
it.each([
  ['2026-Q4', 1, '2027-Q1'],
  ['2026-T1', -1, '2025-T3'],
  ['2026-T3', -3, '2025-T3'],
])('%s and %i is %s', (period, antal, andra) => expect(plusPeriod(period, antal)).toBe(andra));
