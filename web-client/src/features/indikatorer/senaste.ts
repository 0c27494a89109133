import { arTotal } from './serie';
import type { Matvarde } from './typer';

/** The newest figure of an indicator: in the area, else in the whole city. Of two that end the same day, the longer period. */
export function senasteFor(rader: Matvarde[], indikator: string, omrade: string) {
  const i = (kod: string) =>
    rader
      .filter((rad) => rad.indikator === indikator && rad.omrade === kod && arTotal(rad))
      .sort((a, b) => b.periodTill.localeCompare(a.periodTill) || a.periodFran.localeCompare(b.periodFran))[0];
  return i(omrade) ?? i('0180');
}
