import { expect, test } from 'vitest';
import { steget } from './gang';

const storlek = { rader: 2, kolumner: 3 };

test('arrows move one cell and stop at the edges', () => {
  expect(steget('ArrowRight', { rad: 0, kolumn: 0 }, storlek)).toEqual({ rad: 0, kolumn: 1 });
  expect(steget('ArrowDown', { rad: 0, kolumn: 1 }, storlek)).toEqual({ rad: 1, kolumn: 1 });
  expect(steget('ArrowDown', { rad: 1, kolumn: 1 }, storlek)).toEqual({ rad: 1, kolumn: 1 });
  expect(steget('ArrowLeft', { rad: 1, kolumn: 0 }, storlek)).toEqual({ rad: 1, kolumn: 0 });
  expect(steget('End', { rad: 1, kolumn: 0 }, storlek)).toEqual({ rad: 1, kolumn: 2 });
  expect(steget('a', { rad: 1, kolumn: 0 }, storlek)).toBeUndefined();
});
