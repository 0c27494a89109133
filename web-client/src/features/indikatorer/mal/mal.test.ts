import { expect, it } from 'vitest';
import { type Malvarde, malFor } from './mal';

const mal = (ar: number, varde: number, annat: Partial<Malvarde> = {}) =>
  ({ ar, varde, enhet: 'andel %', beslut: 'Budget', historiskt: false, upphavt: false, ...annat }) as Malvarde;

it('is the next one to be reached', () => expect(malFor([mal(2030, 20), mal(2027, 25)])?.kort).toBe('Mål 2027'));
it('is the last of those that have passed when none lies ahead, and says so', () =>
  expect(malFor([mal(2020, 40, { historiskt: true }), mal(2025, 30, { historiskt: true })])?.text.replaceAll('\u00a0', ' ')).toBe(
    'Historiskt mål 2025: 30 procent (Budget).',
  ));
it('is never a revoked one', () => expect(malFor([mal(2027, 25, { upphavt: true, historiskt: true })])).toBeUndefined());
it('is nothing when nothing is decided', () => expect(malFor([])).toBeUndefined());
