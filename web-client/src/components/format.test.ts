import { describe, expect, it } from 'vitest';
import { antal, datum, intervall, iOrd, medEnhet, skillnad, tal, tidpunkt } from './format';

const space = '\u202f';
const nbsp = '\u00a0';

describe('numbers', () => {
  it('have a decimal comma and a thin space between thousands', () => expect(tal(12345.67)).toBe(`12${space}345,7`));
  it('keep the decimals that are asked for', () => expect(tal(3, 2)).toBe('3,00'));
  it('are written as words up to twelve', () => expect([iOrd(0), iOrd(2), iOrd(12), iOrd(13)]).toEqual(['noll', 'två', 'tolv', '13']));
  it('agree with their noun', () =>
    expect([antal(1, 'lucka', 'luckor'), antal(6, 'lucka', 'luckor')]).toEqual([`1${nbsp}lucka`, `6${nbsp}luckor`]));
});

describe('units', () => {
  it.each(['procent', '%', 'andel %'])('a share (%s) is said in procent, whole from ten', (enhet) =>
    expect(medEnhet(31.2, enhet)).toBe(`31${nbsp}procent`),
  );
  it('a small share keeps one decimal', () => expect(medEnhet(4.26, 'procent')).toBe(`4,3${nbsp}procent`));
  it('a count has no unit', () => expect(medEnhet(1204, 'antal')).toBe(`1${space}204`));
  it('a rate carries its base with a thin space', () =>
    expect(medEnhet(5305.7, 'per 100 000 invånare')).toBe(`5${space}306${nbsp}per 100${space}000 invånare`));
  it('a small rate has one decimal, also when it is zero', () =>
    expect(medEnhet(90, 'per 1 000 inv')).toBe(`90,0${nbsp}per 1${space}000 inv`));
  it('a difference between shares is procentenheter, never procent', () =>
    expect(skillnad(-12.8, 'procent')).toBe(`13${nbsp}procentenheter`));
  it('an interval has an en dash and one precision', () => expect(intervall(27.1, 35.9, 'procent')).toBe('27–36'));
  it('an interval around a small share keeps decimals at both ends', () => expect(intervall(1.94, 6.2, 'procent')).toBe('1,9–6,2'));
});

describe('dates', () => {
  it('are left as the API writes them', () => expect(datum('2026-11-22')).toBe('2026-11-22'));
  it('are the day in Stockholm when they are timestamps', () => expect(datum('2026-11-22T23:30:00Z')).toBe('2026-11-23'));
  it('have a clock time when it matters', () => expect(tidpunkt('2026-11-22T12:05:00Z')).toBe('2026-11-22 kl. 13:05'));
});
