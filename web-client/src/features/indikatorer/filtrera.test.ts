import { expect, it } from 'vitest';
import { filtrera } from './filtrera';
import type { Indikator } from './typer';

const indikator = (kod: string, namn: string, typ: string, harVarden: boolean) =>
  ({ kod, namn, typ, harVarden, beskrivning: '', kalla: 'Brå' }) as Indikator;
const alla = [indikator('ORD-02', 'Upplevda mörka områden', 'Ordning', true), indikator('BRO-03', 'Rån', 'Brott', false)];
const koder = (filter: Parameters<typeof filtrera>[1]) => filtrera(alla, filter).map(({ kod }) => kod);

it('finds without dots and rings', () => expect(koder({ sok: 'mork omrade' })).toEqual(['ORD-02']));
it('finds by code in any case', () => expect(koder({ sok: 'bro-03' })).toEqual(['BRO-03']));
it('needs every word', () => expect(koder({ sok: 'rån mörka' })).toEqual([]));
it('narrows by kind and by having values', () =>
  expect([koder({ typ: 'Brott' }), koder({ varden: 'ja' })]).toEqual([['BRO-03'], ['ORD-02']]));
it('shows everything when nothing is asked', () => expect(koder({})).toHaveLength(2));
