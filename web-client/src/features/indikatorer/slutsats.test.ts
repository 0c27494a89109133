import { describe, expect, it } from 'vitest';
import { periodslagen, serieFor } from './serie';
import { slutsats } from './slutsats';
import type { Matvarde } from './typer';

const rad = (period: string, varde: number | null, nedre: number, ovre: number, extra: Partial<Matvarde> = {}): Matvarde => ({
  indikator: 'TRY-02',
  omrade: 'jarva',
  period,
  periodFran: '',
  periodTill: '',
  uppdelning: 'alla',
  varde,
  enhet: 'andel %',
  n: 400,
  ki95: varde === null ? null : { nedre, ovre, metod: 'Wilson' },
  status: varde === null ? 'ForFaSvar' : 'Ok',
  statistikstatus: 'Slutlig',
  kalla: 'Stockholms stad',
  datamangd: 'TM',
  syntetisk: false,
  revision: 1,
  registrerad: '2026-11-01T00:00:00Z',
  konfidentialitet: 'Fri',
  indikatorversion: '1',
  brott: false,
  designeffekt: 1,
  ...extra,
});
const andel = { matning: 'Andel' } as const;
const text = (...serie: Matvarde[]) => slutsats(andel, 'Järva', serie).replaceAll('\u00a0', ' ');

describe('the conclusion', () => {
  it('gives the share with its interval', () =>
    expect(text(rad('2026', 31.4, 27.1, 36))).toBe('Andelen i Järva 2026 var 31 procent (27–36).'));
  it('says of change only what the test says', () => {
    const serie = [rad('2023', 44, 39, 49), rad('2026', 31.4, 27.1, 36)];
    expect(text(...serie)).toBe('Andelen i Järva 2026 var 31 procent (27–36).');
    expect(
      slutsats(andel, 'Järva', serie, { slutsats: 'IngenSakerstalldSkillnad', enhet: 'andel %', da: { period: '2023' } as never }),
    ).toMatch(/Ingen säkerställd skillnad mot 2023\.$/);
  });
  it('says that the figure is preliminary or unsure', () =>
    expect(text(rad('2026', 31.4, 27.1, 36, { statistikstatus: 'Preliminar', status: 'Osaker' }))).toMatch(
      /Värdet är osäkert\. Talet är preliminärt\.$/,
    ));
  it('says why there is no value', () => expect(text(rad('2026', null, 0, 0))).toBe('För Järva 2026 visas inget värde: för få svar.'));
  it('begins with the warning when the data are made up', () =>
    expect(text(rad('2026', 31.4, 27.1, 36, { syntetisk: true }))).toMatch(/^Syntetiska exempeldata: andelen i Järva/));
  it('says so when there is nothing', () => expect(text()).toBe('Järva har inga värden för den här indikatorn.'));
});

describe('the series', () => {
  const blandad = [
    rad('2026', 1, 0, 2),
    rad('2023', 2, 1, 3, { datamangd: 'ANNAN' }),
    rad('2020', 3, 2, 4),
    rad('2026', 9, 8, 9, { uppdelning: 'kon=K' }),
  ];
  it('is in time order and holds one instrument and no breakdowns', () =>
    expect(serieFor(blandad, 'jarva').map(({ period }) => period)).toEqual(['2020', '2026']));
  it('never mixes years and months', () =>
    expect(serieFor([rad('2025', 76, 0, 0), rad('2026-10', 6, 0, 0)], 'jarva').map(({ period }) => period)).toEqual(['2025']));
  it('knows which kinds of periods there are, the longest first', () =>
    expect(periodslagen([rad('2026-10', 6, 0, 0), rad('2025', 76, 0, 0), rad('2026-T1', 1, 0, 0)], 'jarva')).toEqual([
      'ar',
      'tertial',
      'manad',
    ]));
  it('is empty for another area', () => expect(serieFor(blandad, 'farsta')).toEqual([]));
});
