import { describe, expect, it } from 'vitest';
import { arIgang, importslutsats } from './slutsats';

const utfall = (annat: Partial<Parameters<typeof importslutsats>[0]>) =>
  importslutsats({
    status: 'Klar',
    mottagna: 10,
    nya: 0,
    andrade: 0,
    oforandrade: 0,
    avvisade: 0,
    lasta: 10,
    lage: 'Allt',
    fel: null,
    aterkallande: null,
    ...annat,
  }).replaceAll('\u00a0', ' ');

describe('the conclusion of an import', () => {
  it('says that nothing is stored before it is executed', () =>
    expect(utfall({ status: 'Forhandsgranskad', nya: 7, andrade: 1, avvisade: 2 })).toBe(
      'Filen är granskad, men inget är lagrat än. Av 10 rader är 7 nya, 1 ändrad och 2 avvisade.',
    ));
  it('leaves out what there is none of', () => expect(utfall({ nya: 10 })).toBe('Filen är lagrad. Av 10 rader är 10 nya.'));
  it('says when a file changed nothing', () =>
    expect(utfall({ oforandrade: 10 })).toBe('Filen är klar. Inget ändrades. Av 10 rader är 10 oförändrade.'));
  it('gives the reason when the whole file is refused', () =>
    expect(utfall({ status: 'Avvisad', avvisade: 10, fel: { kod: 'x', text: 'Filen är avhuggen.' } })).toBe(
      'Inget är lagrat. Filen är avhuggen.',
    ));
  it('counts the refused rows when no single reason is given', () =>
    expect(utfall({ status: 'Avvisad', avvisade: 1 })).toBe('Inget är lagrat. 1 rad avvisades.'));
});

it.each([
  ['Mottagen', true],
  ['Validerar', true],
  ['Verkstaller', true],
  ['Forhandsgranskad', false],
  ['Avvisad', false],
] as const)('%s: still going on is %s', (status, igang) => expect(arIgang({ status })).toBe(igang));
