import { expect, test } from 'vitest';
import { folj } from './folj';
import type { Troskelprovning } from './typer';

const inget: Troskelprovning = {
  indikator: 'TRY-03',
  minstaAntal: 50,
  sakertAntal: 100,
  version: 1,
  publicerade: 40,
  doldaNu: 2,
  doldaDa: 2,
  doljs: 0,
  visas: 0,
  blirOsakra: 0,
  blirSakra: 0,
};

test('nothing is said when nothing happens', () => expect(folj(inget)[0]).toBe('Inget värde döljs eller visas.'));

test('what is hidden is counted', () =>
  expect(folj({ ...inget, doljs: 1, doldaDa: 3 })).toEqual([
    '1\u00a0värde som visas i dag döljs.',
    'Av 40\u00a0värden är 2 dolda nu och 3 efter ändringen.',
  ]));

test('what is shown cannot be taken back', () => expect(folj({ ...inget, visas: 2 })[0]).toContain('går inte att ta tillbaka'));
