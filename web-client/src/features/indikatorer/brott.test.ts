import { expect, it } from 'vitest';
import { brottI, delar } from './brott';
import type { Matvarde } from './typer';

const rad = (period: string, annat: Partial<Matvarde> = {}) => ({ period, brott: false, ...annat }) as Matvarde;

it('a break is where the source says so', () =>
  expect(brottI([rad('2020'), rad('2021', { brott: true })])).toEqual([
    { period: '2021', kort: 'serien är bruten', text: 'Serien är bruten från och med 2021.' },
  ]));
it('a flag of the import is a warning, not a break', () =>
  expect(brottI([rad('2020'), rad('2021', { flagga: 'stort-hopp' })])).toEqual([]));
it('nothing comes before the first', () => expect(brottI([rad('2020', { brott: true }), rad('2021')])).toEqual([]));
it('the pieces of a series are counted by its breaks', () => {
  const del = delar(brottI([rad('2019'), rad('2020', { brott: true }), rad('2021')]));
  expect(['2019', '2020', '2021'].map((period) => del({ period }))).toEqual([0, 1, 1]);
});
