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

const orsaker: Record<string, string> = {
  'enhet-bytt': 'Enheten är bytt',
};

/** The breaks of a series, from the flags its figures carry. */
export const brottI = (serie: Matvarde[]): Brott[] =>
  serie
    .slice(1)
    .filter(({ flagga }) => flagga)
    .map(({ period, flagga }) => {
      const orsak = orsaker[flagga ?? ''] ?? 'Serien är bruten';
      return { period, kort: orsak.toLowerCase(), text: `${orsak} från och med ${period}.` };
    });

/** Which unbroken piece of the series a figure belongs to. */
export const delar =
  (brott: Brott[]) =>
  ({ period }: { period: string }) =>
    brott.filter((b) => b.period <= period).length;
