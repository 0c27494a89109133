import { expect, it } from 'vitest';
import { rangtext } from './ord';

it.each([
  [{ fran: 3, till: 11 }, '3–11'],
  [{ fran: 2, till: 2 }, '2'],
  [null, '–'],
])('the place %j is said as %s', (rang, text) => expect(rangtext(rang)).toBe(text));
