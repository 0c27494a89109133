import { expect, test } from 'vitest';
import { tomtRutnat, toppar } from './tidsmonster';

const med = (...rutor: [dag: number, pass: number][]) => {
  const rutnat = tomtRutnat();
  for (const [dag, pass] of rutor) (rutnat[dag] as number[])[pass] = 3;
  return rutnat;
};

test('nothing entered says so', () => expect(toppar(tomtRutnat())).toBe('Ingen tid är angiven.'));
test('days in a row are a span', () => expect(toppar(med([0, 6], [1, 6], [2, 6]))).toBe('Oftast måndag–onsdag kl. 18–21.'));
test('days apart are named one by one', () => expect(toppar(med([0, 6], [4, 6]))).toBe('Oftast måndag, fredag kl. 18–21.'));
test('different times are told apart', () =>
  expect(toppar(med([4, 7], [5, 6], [5, 7]))).toBe('Oftast fredag kl. 21–24; lördag kl. 18–21, 21–24.'));
