import { expect, it } from 'vitest';
import { lagesord, rangtext } from './ord';

it.each([
  [{ fran: 3, till: 11 }, '3–11'],
  [{ fran: 2, till: 2 }, '2'],
  [null, '–'],
])('the place %j is said as %s', (rang, text) => expect(rangtext(rang)).toBe(text));

it.each([
  ['Inom', /^Ingen säkerställd skillnad$/],
  ['Over95', /^Ingen säkerställd skillnad, /],
  ['Under95', /^Ingen säkerställd skillnad, /],
  ['Over998', /^Sannolikt högre$/],
] as const)('%s has the word of the verdict, and a maybe is no verdict', (lage, ord) => expect(lagesord(lage)?.[0]).toMatch(ord));
