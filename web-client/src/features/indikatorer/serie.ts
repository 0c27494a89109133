import type { Matvarde } from './typer';

/** From the longest to the shortest. A year and a month are never points of one line. */
const slag = [
  ['ar', /^\d{4}$/],
  ['halvar', /^\d{4}-H\d$/],
  ['tertial', /^\d{4}-T\d$/],
  ['kvartal', /^\d{4}-[KQ]\d$/],
  ['manad', /^\d{4}-\d{2}$/],
  ['vecka', /^\d{4}-W\d{2}$/],
] as const;
export type Periodslag = (typeof slag)[number][0] | 'annan';

export const periodslag = (period: string): Periodslag => slag.find(([, form]) => form.test(period))?.[0] ?? 'annan';

/** The kinds of periods an area has values for, the longest first. */
export function periodslagen(rader: Matvarde[], omrade: string): Periodslag[] {
  const finns = new Set(rader.filter((rad) => rad.omrade === omrade).map(({ period }) => periodslag(period)));
  return [...slag.map(([namn]) => namn), 'annan' as const].filter((namn) => finns.has(namn));
}

/** The whole population: "alla", or nothing at all. */
export const arTotal = ({ uppdelning }: Pick<Matvarde, 'uppdelning'>) => !uppdelning || uppdelning === 'alla';

/** One area's series: totals only, one kind of period, one data set (the one that reaches furthest), in time order. */
export function serieFor(rader: Matvarde[], omrade: string, per: Periodslag = 'ar', datamangd?: string): Matvarde[] {
  const egna = rader
    .filter((rad) => rad.omrade === omrade && arTotal(rad) && periodslag(rad.period) === per)
    .sort((a, b) => a.period.localeCompare(b.period));
  const vald = datamangd ?? egna.at(-1)?.datamangd;
  return egna.filter((rad) => rad.datamangd === vald);
}
