import type { Matvarde } from './typer';

/** The whole population: "alla", or nothing at all. */
export const arTotal = ({ uppdelning }: Pick<Matvarde, 'uppdelning'>) => !uppdelning || uppdelning === 'alla';

/** One area's series: totals only, one data set (the one that reaches furthest), in time order. Instruments are never mixed. */
export function serieFor(rader: Matvarde[], omrade: string, datamangd?: string): Matvarde[] {
  const egna = rader.filter((rad) => rad.omrade === omrade && arTotal(rad)).sort((a, b) => a.period.localeCompare(b.period));
  const vald = datamangd ?? egna.at(-1)?.datamangd;
  return egna.filter((rad) => rad.datamangd === vald);
}
