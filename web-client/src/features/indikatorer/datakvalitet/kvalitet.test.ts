import { expect, it } from 'vitest';
import type { Indikator, Matvarde } from '../typer';
import { attSeEfter, bristtext, kvalitetPer } from './kvalitet';

const indikator = { kod: 'TRY-01', periodicitet: 'vart tredje år' } as Indikator;
const rad = (omrade: string, annat: Partial<Matvarde> = {}) =>
  ({
    indikator: 'TRY-01',
    omrade,
    period: '2026',
    periodTill: '2026-12-31',
    uppdelning: 'alla',
    varde: 40,
    n: 400,
    status: 'Ok',
    revision: 1,
    ...annat,
  }) as Matvarde;
const for_ = (...rader: Matvarde[]) => kvalitetPer([indikator], rader, '2026-11-25')[0];

it('counts areas, and the smallest n behind a figure that is shown', () =>
  expect(for_(rad('jarva'), rad('farsta', { n: 80 }), rad('bromma', { n: 7, varde: null, status: 'ForFaSvar' }))).toMatchObject({
    omraden: 3,
    minstaN: 80,
    dolda: 1,
  }));
it('keeps missing and hidden apart', () =>
  expect(for_(rad('jarva', { varde: null, status: 'Saknas' }), rad('farsta', { varde: null, status: 'Undertryckt' }))).toMatchObject({
    saknas: 1,
    dolda: 1,
    minstaN: undefined,
  }));
it('is as old as its newest figure', () =>
  expect(
    for_(rad('jarva', { period: '2020', periodTill: '2020-12-31' }), rad('farsta', { period: '2023', periodTill: '2023-12-31' })),
  ).toMatchObject({
    period: '2023',
    manader: 34,
  }));
it('has the highest revision', () => expect(for_(rad('jarva'), rad('farsta', { revision: 7 }))?.revision).toBe(7));
it('leaves out parts of the population', () => expect(for_(rad('jarva', { uppdelning: 'kon=K' }))).toBeUndefined());
it('leaves out what has no figures', () => expect(for_()).toBeUndefined());
it.each([
  [rad('jarva'), false],
  [rad('jarva', { flagga: 'stort-hopp' }), true],
  [rad('jarva', { status: 'Saknas', varde: null }), true],
  [rad('jarva', { periodTill: '2019-12-31' }), true],
])('asks to be looked at when something is wrong', (enda, svar) => {
  const kvalitet = for_(enda);
  expect(kvalitet && attSeEfter(kvalitet)).toBe(svar);
});
it('says what is wrong in words, and that nothing is', () => {
  const ord = (...rader: Matvarde[]) => {
    const kvalitet = for_(...rader);
    return kvalitet && bristtext(kvalitet).replaceAll('\u00a0', ' ');
  };
  expect(ord(rad('jarva', { status: 'Osaker' }), rad('farsta', { varde: null, status: 'Undertryckt' }))).toBe('1 visas inte, 1 osäkert');
  expect(ord(rad('jarva'))).toBe('inget särskilt');
});
