import { describe, expect, it, test } from 'vitest';
import type { Matvarde, Omradeslage } from '../../indikatorer/typer';
import { motAndra, motResten, omvand, provningstext, stadensSiffra } from './datahjalp';

type Jamforelse = Omradeslage['motAndra'][number];
const slat = (text: string) => text.replaceAll('\u00a0', ' ');
const orsaker = [{ kod: 'antal-saknas', text: 'Antalen är inte publicerade.' }];
const da = { period: '2026', varde: 35.7, n: 3500, ki95: { nedre: 34.1, ovre: 37.3, metod: 'Wilson' }, status: 'Ok' };
const mot = (slutsats: Jamforelse['slutsats'], annat: Partial<Jamforelse> = {}) =>
  slat(
    motResten(
      {
        slutsats,
        da,
        enhet: 'andel %',
        effekt: { matt: 'Procentenheter', varde: 14.3, nedre: 9.6, ovre: 19 },
        orsaker: [],
        ...annat,
      } as unknown as Jamforelse,
      'Järva',
    ),
  );

test('the figure of the city is of the same period, or said to be missing', () => {
  const staden = [
    { period: '2026', varde: 33, enhet: 'andel %', status: 'Ok', ki95: { nedre: 31, ovre: 35, metod: 'Wilson' } },
  ] as Matvarde[];
  expect(stadensSiffra(staden, '2026')).toBe('I hela staden var det 33\u00a0procent (31–35).');
  expect(stadensSiffra(staden, '2023')).toBe('För hela staden finns inget värde för samma period.');
});

describe('against the rest of the city', () => {
  it('a supported difference has its size and interval', () =>
    expect(mot('SannoliktOkat')).toBe(
      'Jämfört med resten av staden, 36 procent (34–37): sannolikt högre i Järva, med 14 procentenheter (10–19).',
    ));
  it('an unsupported one is not called no difference', () =>
    expect(mot('IngenSakerstalldSkillnad')).toBe('Jämfört med resten av staden, 36 procent (34–37): ingen säkerställd skillnad.'));
  it('what cannot be tested says why', () =>
    expect(mot('EjJamforbart', { orsaker })).toBe('Skillnaden mot resten av staden kan inte prövas. Antalen är inte publicerade.'));
});

describe('against the other areas', () => {
  const sats = (...slutsatser: Jamforelse['slutsats'][]) =>
    motAndra(
      slutsatser.map((slutsats, i) => ({ slutsats, jamforOmrade: `område ${i}`, orsaker })),
      'Järva',
      (kod) => kod,
    );
  it('names those that differ, and counts those of which nothing is known', () =>
    expect(
      sats('SannoliktOkat', 'SannoliktOkat', 'SannoliktMinskat', 'IngenSakerstalldSkillnad', 'IngenSakerstalldSkillnad', 'EjJamforbart'),
    ).toBe(
      'Järva ligger sannolikt högre än område 0 och område 1. Järva ligger sannolikt lägre än område 2. Ingen säkerställd skillnad mot två områden. Ett område kan inte jämföras.',
    ));
  it('says when none is supported', () =>
    expect(sats('IngenSakerstalldSkillnad', 'IngenSakerstalldSkillnad')).toBe('Ingen säkerställd skillnad mot något av två områden.'));
  it('says when none can be tested', () =>
    expect(sats('EjJamforbart', 'ForLiteData')).toBe('Skillnaden mot de andra områdena kan inte prövas. Antalen är inte publicerade.'));
});

test('the other area says the opposite, and only of what is supported', () => {
  expect(omvand('SannoliktOkat')).toBe('SannoliktMinskat');
  expect(omvand('IngenSakerstalldSkillnad')).toBe('IngenSakerstalldSkillnad');
});

test('one comparison needs no correction', () => {
  expect(provningstext(1)).toBe('');
  expect(slat(provningstext(24))).toMatch(/^24 jämförelser är prövade tillsammans\./);
});
