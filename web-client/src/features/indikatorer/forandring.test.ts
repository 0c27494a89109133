import { describe, expect, it } from 'vitest';
import { forandringsord } from './forandring';

type In = Parameters<typeof forandringsord>[0];
const da = { period: '2023' } as NonNullable<In['da']>;
const ord = (annat: Partial<In>) =>
  forandringsord({ slutsats: 'SannoliktMinskat', enhet: 'andel %', da, ...annat }).replaceAll('\u00a0', ' ');

describe('the verdict in words', () => {
  it('gives the size of a change with its interval, whichever way it went', () =>
    expect(ord({ effekt: { matt: 'Procentenheter', varde: -12, nedre: -18.4, ovre: -5.5 }, godEllerDalig: 'God' })).toBe(
      'Sannolikt minskat sedan 2023, med 12 procentenheter (6–18): en förbättring.',
    ));
  it('gives a ratio as per cent', () =>
    expect(
      ord({
        slutsats: 'SannoliktOkat',
        enhet: 'antal',
        effekt: { matt: 'Kvot', varde: 1.21, nedre: 1.1, ovre: 1.35 },
        godEllerDalig: 'Dalig',
      }),
    ).toBe('Sannolikt ökat sedan 2023, med 21 procent (10–35): en försämring.'));
  it('has no interval when one end is unlimited', () =>
    expect(ord({ slutsats: 'SannoliktOkat', enhet: 'antal', effekt: { matt: 'Kvot', varde: 2, nedre: 1.1, ovre: null } })).toBe(
      'Sannolikt ökat sedan 2023, med 100 procent.',
    ));
  it('says how large a difference must be to be seen', () =>
    expect(ord({ slutsats: 'IngenSakerstalldSkillnad', minstaUpptackbara: { varde: 8.7, enhet: 'procentenheter' } })).toBe(
      'Ingen säkerställd skillnad mot 2023. Med så här mycket data syns först en skillnad på ungefär 8,7 procentenheter.',
    ));
  it('says nothing of change when there is only one period', () => expect(ord({ slutsats: 'ForLiteData', da: null })).toBe(''));
  it('gives the reason why periods cannot be compared', () =>
    expect(ord({ slutsats: 'EjJamforbart', orsaker: [{ kod: 'brott', text: 'Ny fråga (från 2024-01-01).' }] })).toBe(
      'Kan inte jämföras med tidigare. Ny fråga (från 2024-01-01).',
    ));
});
