import { expect, it } from 'vitest';
import { kallaFor } from './kallaFor';

const egna = ['trygghet-csv'];
const kallor = [
  { kalla: 'bra', lasare: ['bra-sol', 'bra-tabell'] },
  { kalla: 'ANMALDA-BROTT', lasare: egna },
  { kalla: 'ENKAT', lasare: egna },
];

it('is the publisher of the format, whatever the data set', () =>
  expect(kallaFor(kallor, { lasare: 'bra-sol', datamangd: 'ANMALDA-BROTT' })).toBe('bra'));
it('is the data set when the format is ours', () => expect(kallaFor(kallor, { lasare: 'trygghet-csv', datamangd: 'ENKAT' })).toBe('ENKAT'));
it('is not guessed', () => expect(kallaFor(kallor, { lasare: 'trygghet-csv', datamangd: 'OKÄND' })).toBeUndefined());
