import { expect, it } from 'vitest';
import type { Arbetslisterad } from '../../features/uppfoljning/typer';
import { arbetsslutsats } from './slutsats';

const rader = (n: number) =>
  Array.from(
    { length: n },
    (_, i): Arbetslisterad => ({ slag: 'AtgardForsenad', rubrik: '', text: '', omrade: 'jarva', objekttyp: 'atgard', objektId: `${i}` }),
  );

it('says all three when there are all three', () =>
  expect(arbetsslutsats({ forsenat: rader(2), vantar: rader(3), luckor: [{ omrade: 'jarva', antal: 6 }] })).toBe(
    'Två saker är försenade, tre väntar på dig och kedjan har sex luckor.',
  ));
it('says only what there is', () => expect(arbetsslutsats({ forsenat: rader(1), vantar: [], luckor: [] })).toBe('En sak är försenad.'));
it('says so when nothing waits', () =>
  expect(arbetsslutsats({ forsenat: [], vantar: [], luckor: [{ omrade: 'jarva', antal: 0 }] })).toMatch(/^Inget är försenat/));
