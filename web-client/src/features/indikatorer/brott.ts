import type { Matvarde } from './typer';

/** A place where a series begins anew: figures before and after it are not compared. */
export interface Brott {
  /** The first period after the break. */
  period: string;
  /** For the chart. */
  kort: string;
  /** For people who read. */
  text: string;
}

/** The breaks of a series, where its source says that it begins anew. */
export const brottI = (serie: Matvarde[]): Brott[] =>
  serie
    .slice(1)
    .filter(({ brott }) => brott)
    .map(({ period }) => ({ period, kort: 'serien är bruten', text: `Serien är bruten från och med ${period}.` }));

/** Which unbroken piece of the series a figure belongs to. */
export const delar =
  (brott: Brott[]) =>
  ({ period }: { period: string }) =>
    brott.filter((b) => b.period <= period).length;
