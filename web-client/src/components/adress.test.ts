import { expect, it } from 'vitest';
import { delaAdress, lasSokdel, skrivSokdel } from './adress';

it('keeps codes as text: 0180 is not a number', () => expect(lasSokdel('?omrade=0180')).toEqual({ omrade: '0180' }));
it('leaves out what is empty', () => expect(skrivSokdel({ sok: '', typ: 'Brott', sida: undefined })).toBe('?typ=Brott'));
it('writes Swedish letters so that they come back', () =>
  expect(lasSokdel(skrivSokdel({ sok: 'mörka områden' }))).toEqual({ sok: 'mörka områden' }));
it('splits an address for the router', () =>
  expect(delaAdress('/atgarder/ny?problem=p1#falt')).toEqual({ to: '/atgarder/ny', search: { problem: 'p1' }, hash: 'falt' }));
