import { expect, test } from 'vitest';
import type { Matvarde } from '../../indikatorer/typer';
import { motAndra, stadensSiffra } from './datahjalp';

test('the figure of the city is of the same period, or said to be missing', () => {
  const staden = [
    { period: '2026', varde: 33, enhet: 'andel %', status: 'Ok', ki95: { nedre: 31, ovre: 35, metod: 'Wilson' } },
  ] as Matvarde[];
  expect(stadensSiffra(staden, '2026')).toBe('I hela staden var det 33\u00a0procent (31–35).');
  expect(stadensSiffra(staden, '2023')).toBe('För hela staden finns inget värde för samma period.');
});

test('an area within what chance explains has no place among the others', () => {
  const omraden = [{ omrade: 'jarva', lage: 'Inom' as const }];
  expect(motAndra({ omraden }, 'jarva', 'Järva')).toBe('Järva skiljer sig inte från områdena tillsammans mer än slumpen kan förklara.');
  expect(motAndra({ omraden: [] }, 'jarva', 'Järva')).toBe('Jämförelsen med de andra områdena kan inte prövas.');
});
