import { describe, expect, it } from 'vitest';
import { daOchNu, siffertext } from './siffra';
import type { Siffra } from './typer';

const andel = (varde: number | null, extra: object = {}) =>
  ({
    period: '2023',
    varde,
    n: 142,
    ki95: { nedre: 35, ovre: 51, metod: 'Wilson' },
    status: 'Ok',
    syntetisk: false,
    ...extra,
  }) as NonNullable<Siffra['nu']>;
const siffra = (extra: object) =>
  ({ kod: 'TRY-03', namn: 'x', enhet: 'andel %', riktning: 'LagBra', reviderad: false, ...extra }) as Siffra;

describe('siffertext', () => {
  it('never shows a share without n and interval', () =>
    expect(siffertext(andel(43), 'andel %')).toBe('43\u00a0procent (35–51), n = 142, 2023'));
  it('says why there is no figure', () => expect(siffertext(andel(null, { status: 'ForFaSvar' }), 'andel %')).toBe('för få svar, 2023'));
  it('says that a figure is made up', () =>
    expect(siffertext(andel(43, { syntetisk: true }), 'andel %')).toContain('syntetiska exempeldata'));
});

describe('daOchNu', () => {
  it('shows the pinned figure alone while nothing has changed', () =>
    expect(daOchNu(siffra({ da: andel(43), nu: andel(43) }))).not.toContain('då'));
  it('shows both after a revision', () =>
    expect(daOchNu(siffra({ da: andel(43), nu: andel(34), reviderad: true }))).toMatch(/^nu 34.*\(då 43/));
});
