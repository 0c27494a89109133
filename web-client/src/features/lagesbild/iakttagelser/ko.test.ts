import { beforeEach, expect, it, vi } from 'vitest';
import { type Iakttagelse, laggIKo, lasKo, type Post, sandKo, type Utfall } from './ko';

const post = (nyckel: string, anvandare = 'jag'): Post => ({ nyckel, anvandare, innehall: { plats: nyckel } as Iakttagelse });
const skickad = async (_: Post): Promise<Utfall> => ({ slag: 'skickad' });

beforeEach(() => {
  localStorage.clear();
  for (const nyckel of ['a', 'b', 'c']) laggIKo(post(nyckel));
});

it('sends all in the order they were written and empties the queue', async () => {
  const skicka = vi.fn(skickad);
  expect(await sandKo('jag', skicka)).toBe(3);
  expect(skicka.mock.calls.map(([{ nyckel }]) => nyckel)).toEqual(['a', 'b', 'c']);
  expect(lasKo()).toEqual([]);
});

it('keeps what did not get through, with its key, and sends it next time', async () => {
  await sandKo('jag', async ({ nyckel }) => ({ slag: nyckel === 'b' ? 'senare' : 'skickad' }));
  expect(lasKo().map(({ nyckel }) => nyckel)).toEqual(['b', 'c']);
  expect(await sandKo('jag', skickad)).toBe(2);
});

it('keeps what was refused, says why and does not hold up the others', async () => {
  await sandKo('jag', async ({ nyckel }) => (nyckel === 'a' ? { slag: 'avvisad', fel: 'Ange plats.' } : { slag: 'skickad' }));
  expect(lasKo()).toEqual([{ ...post('a'), fel: 'Ange plats.' }]);
});

it('never sends what somebody else wrote on the same phone', async () => {
  expect(await sandKo('annan', skickad)).toBe(0);
  expect(lasKo()).toHaveLength(3);
});
