import { expect, it } from 'vitest';
import { delarna, faltvarde, oforandradeFalt } from './andringsord';
import type { Andring } from './typer';

const katalog = [
  { kod: 'TRY-01', namn: 'Trygg sent på kvällen' },
  { kod: 'TRY-04', namn: 'Oro för överfall' },
];
const tom = {
  lagesbildId: 'ny',
  foregaende: 'forra',
  delar: [],
  problem: [],
  orsaker: [],
  faktorer: [],
  handelsekedjor: [],
  hypoteser: [],
  underlag: [],
  siffror: [],
  kallkrav: null,
} satisfies Andring;

it('says indicators by name and values in words', () => {
  expect(faltvarde('indikatorer', 'TRY-01, TRY-04', katalog)).toBe('Trygg sent på kvällen, Oro för överfall');
  expect(faltvarde('niva', 'Samhalle', [])).toBe('Samhälle');
  expect(faltvarde('status', 'Stods', [])).toBe('Stöds');
  expect(faltvarde('text', 'Skydd', [])).toBe('Skydd');
  expect(faltvarde('plats', null, [])).toBe('tomt');
});

it('names what is unchanged in the picture itself', () => {
  const oforandrade = oforandradeFalt([{ namn: 'analys', fore: 'a', efter: 'b' }]);
  expect(oforandrade).toContain('Rubrik');
  expect(oforandrade).not.toContain('Analys');
});

it('has every part, changed or not, and the mandatory sources only where they are asked for', () => {
  expect(delarna(tom)).toHaveLength(7);
  expect(delarna({ ...tom, kallkrav: [] }).at(-1)?.rubrik).toBe('Obligatoriska underlag');
});
