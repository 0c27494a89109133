import { describe, expect, it } from 'vitest';
import { profilgrupper } from './profilgrupper';
import { gnisttext, nutext, profilslutsats } from './profiltext';
import type { Profilrad, Punkt } from './typer';

const punkt = (period: string, varde: number | null, annat: Partial<Punkt> = {}): Punkt => ({
  period,
  varde,
  n: varde === null ? null : 423,
  ki95: varde === null ? null : { nedre: 26.8, ovre: 35.6, metod: 'Wilson' },
  status: varde === null ? 'ForFaSvar' : 'Ok',
  statistikstatus: 'Slutlig',
  brott: false,
  ...annat,
});
const rad = (...serie: Punkt[]) => ({ indikator: 'TRY-03', typ: 'Trygghet', enhet: 'andel %', serie }) as unknown as Profilrad;
const slat = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the latest figure in words', () => {
  it('has n and interval', () => expect(slat(nutext(rad(punkt('2026', 31))))).toBe('2026: 31 procent (27–36), n = 423'));
  it('says why there is none, and then no n', () => expect(nutext(rad(punkt('2026', null)))).toBe('2026: för få svar'));
  it('says that it is preliminary or unsure', () =>
    expect(slat(nutext(rad(punkt('2026', 31, { statistikstatus: 'Preliminar', status: 'Osaker' }))))).toMatch(/, preliminärt, osäkert$/));
});

describe('a sparkline in words', () => {
  it('has its two ends', () =>
    expect(slat(gnisttext(rad(punkt('2023', 43), punkt('2026', 31))))).toBe('2 perioder, 2023: 43 procent, 2026: 31 procent.'));
  it('says what is not shown', () =>
    expect(slat(gnisttext(rad(punkt('2020', 40), punkt('2023', null), punkt('2026', 31))))).toMatch(
      /1 period utan värde \(för få svar\)\.$/,
    ));
  it('of one value is that value', () => expect(slat(gnisttext(rad(punkt('2026', 31))))).toBe('Ett mätvärde, 2026: 31 procent.'));
});

it('groups come in the order of a description, and only when they have something', () =>
  expect(
    profilgrupper([
      { typ: 'Brott', indikator: 'BRO-02' },
      { typ: 'Trygghet', indikator: 'TRY-01' },
    ] as Profilrad[]).map(({ rubrik }) => rubrik),
  ).toEqual(['Trygghet', 'Anmälda brott']));

describe('the conclusion of a profile', () => {
  const indikator = (namn: string, godEllerDalig: string | null) =>
    ({ namn, syntetisk: false, forandring: { godEllerDalig } }) as unknown as Profilrad;
  const sats = (...indikatorer: Profilrad[]) => slat(profilslutsats({ namn: 'Järva', indikatorer }));

  it('counts and names what is better and what is worse', () =>
    expect(sats(indikator('Oro', 'God'), indikator('Rån', 'Dalig'), indikator('Tillit', null))).toBe(
      'Av 3 indikatorer i Järva har en sannolikt blivit bättre: oro och en sannolikt sämre: rån.',
    ));
  it('says when nothing is sure', () =>
    expect(sats(indikator('Oro', null))).toBe('Av 1 indikator i Järva har ingen säkert blivit bättre eller sämre sedan förra mätningen.'));
  it('says when there is nothing', () => expect(sats()).toBe('Järva har inga indikatorer med mätvärden.'));
});
