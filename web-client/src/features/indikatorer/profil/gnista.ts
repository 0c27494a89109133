import type { Punkt as Profilpunkt } from './typer';

/** What of a period is drawn. */
export type Punkt = Pick<Profilpunkt, 'varde' | 'ki95' | 'brott'>;

/** The outline of a sparkline: pieces of line, pieces of band, the last dot. In pixels. */
export interface Gnista {
  linjer: string[];
  band: string[];
  sista: { x: number; y: number } | undefined;
}
const kant = 3;

/** Y from zero, as in the large chart. The line stops where a value is missing and where the series is broken. */
export function gnista(serie: Punkt[], bredd: number, hojd: number): Gnista {
  const hogst = Math.max(0, ...serie.map(({ varde, ki95 }) => Math.max(varde ?? 0, ki95?.ovre ?? 0))) || 1;
  const x = (i: number) => kant + (serie.length > 1 ? (i * (bredd - 2 * kant)) / (serie.length - 1) : (bredd - 2 * kant) / 2);
  const y = (varde: number) => kant + (1 - Math.max(0, varde) / hogst) * (hojd - 2 * kant);
  const punkt = (i: number, varde: number) => `${runt(x(i))},${runt(y(varde))}`;
  const bitar = hela(serie);
  const sista = serie.findLastIndex(({ varde }) => varde != null);
  return {
    linjer: bitar.map((bit) => bit.map((i) => punkt(i, serie[i]?.varde ?? 0)).join(' ')),
    band: bitar
      .map((bit) => bit.filter((i) => serie[i]?.ki95))
      .filter((bit) => bit.length > 1)
      .map((bit) =>
        [...bit.map((i) => punkt(i, serie[i]?.ki95?.ovre ?? 0)), ...bit.toReversed().map((i) => punkt(i, serie[i]?.ki95?.nedre ?? 0))].join(
          ' ',
        ),
      ),
    sista: sista < 0 ? undefined : { x: runt(x(sista)), y: runt(y(serie[sista]?.varde ?? 0)) },
  };
}

const runt = (tal: number) => Math.round(tal * 10) / 10;

/** Runs of consecutive values without a break: their places in the series. */
function hela(serie: Punkt[]): number[][] {
  const bitar: number[][] = [];
  for (const [i, { varde, brott }] of serie.entries()) {
    if (varde == null) continue;
    const sista = bitar.at(-1);
    if (sista && sista.at(-1) === i - 1 && !brott) sista.push(i);
    else bitar.push([i]);
  }
  return bitar;
}
