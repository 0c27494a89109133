import { expect, test } from 'vitest';
import { indikatorlank } from './lankar';

test('a pinned figure leads to the indicator as it was known then', () =>
  expect(indikatorlank('TRY-01', 'jarva', '2026-11-01T08:00:00Z')).toBe('/indikatorer/TRY-01?omrade=jarva&asOf=2026-11-01T08%3A00%3A00Z'));

test('without a moment it is as it is now', () => expect(indikatorlank('TRY-01')).toBe('/indikatorer/TRY-01'));
