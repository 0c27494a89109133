import { expect, it } from 'vitest';
import { filtrera } from './filtrera';
import type { Indikator } from './typer';

const indikator = (kod: string, namn: string, annat: Partial<Indikator>) =>
  ({ kod, namn, beskrivning: '', kalla: 'Brå', omradesnivaer: ['Kommun'], riktning: 'LagBra', ...annat }) as Indikator;
const alla = [
  indikator('BRO-03', 'Rån', { typ: 'Brott', harVarden: false, riktning: 'Neutral' }),
  indikator('ORD-02', 'Upplevda mörka områden', {
    typ: 'Ordning',
    harVarden: true,
    kalla: 'Stockholms stad',
    omradesnivaer: ['Kommun', 'Stadsdelsomrade'],
  }),
];
const koder = (filter: Parameters<typeof filtrera>[1]) => filtrera(alla, filter).map(({ kod }) => kod);

it('finds without dots and rings', () => expect(koder({ sok: 'mork omrade' })).toEqual(['ORD-02']));
it('finds by code in any case', () => expect(koder({ sok: 'bro-03' })).toEqual(['BRO-03']));
it('needs every word', () => expect(koder({ sok: 'rån mörka' })).toEqual([]));
it.each([
  [{ typ: 'Brott' }, 'BRO-03'],
  [{ varden: 'ja' }, 'ORD-02'],
  [{ kalla: 'Brå' }, 'BRO-03'],
  [{ niva: 'Stadsdelsomrade' }, 'ORD-02'],
  [{ riktning: 'Neutral' }, 'BRO-03'],
])('narrows by %j', (filter, kod) => expect(koder(filter)).toEqual([kod]));
it('narrows by everything at once', () => expect(koder({ typ: 'Ordning', kalla: 'Brå' })).toEqual([]));
it('shows everything when nothing is asked, those with values first', () => expect(koder({})).toEqual(['ORD-02', 'BRO-03']));
