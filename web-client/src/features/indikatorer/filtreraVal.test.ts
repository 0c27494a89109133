import { expect, it } from 'vitest';
import { filtreraKatalog } from './filtreraVal';

const katalog = [
  { kod: 'TRY-03', namn: 'Oroliga för att närstående utsätts' },
  { kod: 'BRO-03', namn: 'Rån' },
  { kod: 'ORD-02', namn: 'Upplevda mörka områden' },
];
const koder = (sok: string, valda: string[] = []) => filtreraKatalog(katalog, sok, valda).map(({ kod }) => kod);

it('finds by code, any case', () => expect(koder('bro-03')).toEqual(['BRO-03']));
it('finds by words in any order', () => expect(koder('områden mörka')).toEqual(['ORD-02']));
it('keeps the chosen ones first, also when they do not match', () => expect(koder('rån', ['ORD-02'])).toEqual(['ORD-02', 'BRO-03']));
