import { expect, it } from 'vitest';
import { senasteFor } from './senaste';
import type { Matvarde } from './typer';

const rad = (omrade: string, periodFran: string, periodTill: string, uppdelning = 'alla') =>
  ({ indikator: 'TRY-01', omrade, periodFran, periodTill, uppdelning }) as Matvarde;
const ar2023 = rad('jarva', '2023-01-01', '2023-12-31');
const ar2026 = rad('jarva', '2026-01-01', '2026-12-31');
const dec2026 = rad('jarva', '2026-12-01', '2026-12-31');
const staden = rad('0180', '2026-01-01', '2026-12-31');

it('is the newest in the area', () => expect(senasteFor([ar2023, ar2026, staden], 'TRY-01', 'jarva')).toBe(ar2026));
it('is the year rather than its last month', () => expect(senasteFor([dec2026, ar2026], 'TRY-01', 'jarva')).toBe(ar2026));
it('is the city where the area has none', () => expect(senasteFor([ar2026, staden], 'TRY-01', 'farsta')).toBe(staden));
it('is never a part of the population', () =>
  expect(senasteFor([rad('jarva', '2026-01-01', '2026-12-31', 'kon=K'), ar2023], 'TRY-01', 'jarva')).toBe(ar2023));
it('is nothing when nobody has any', () => expect(senasteFor([], 'TRY-01', 'jarva')).toBeUndefined());
