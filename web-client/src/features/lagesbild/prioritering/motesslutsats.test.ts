import { expect, test } from 'vitest';
import { flyttad, motesslutsats } from './motesslutsats';
import type { Beslut, Problemrad } from './typer';

const rader = (...beslut: (Beslut | null)[]) => beslut.map((b) => ({ beslut: b }) as Problemrad);

test('a meeting says what is decided and what is left', () => {
  expect(motesslutsats({ status: 'Oppet', problem: rader('Prioriterad', null, null) })).toBe(
    'Ett av tre problem är prioriterat, två återstår att besluta om.',
  );
  expect(motesslutsats({ status: 'Oppet', problem: rader('Prioriterad', 'Avvaktar') })).toContain('mötet kan avslutas');
  expect(motesslutsats({ status: 'Avslutat', problem: rader('Prioriterad', 'Avvaktar') })).toContain('Mötet är avslutat');
  expect(motesslutsats({ status: 'Oppet', problem: rader(null, null) })).toMatch(/^Inget av två problem är prioriterat/);
  expect(motesslutsats({ status: 'Oppet', problem: [] })).toBe('Lägesbilden har inga problem att prioritera.');
});

test('a problem moves one step, and stays where it cannot', () => {
  expect(flyttad(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(flyttad(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(flyttad(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(flyttad(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
});
