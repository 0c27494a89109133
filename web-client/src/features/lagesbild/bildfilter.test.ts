import { expect, it } from 'vitest';
import { bildfraga } from './bildfilter';

it('a year is the pictures whose period touches it', () =>
  expect(bildfraga({ period: '2026', omrade: 'jarva' }, 2)).toEqual({
    omrade: 'jarva',
    fran: '2026-01-01',
    till: '2026-12-31',
    page: 2,
    limit: 20,
  }));

it('what is not a year, and what is not chosen, is not asked for', () =>
  expect(bildfraga({ period: 'snart', mottagna: 'nej', typ: '' }, 1)).toEqual({ page: 1, limit: 20 }));
