import type { Indikator } from './typer';

export interface Katalogfilter {
  sok?: string;
  typ?: string;
  /** "ja": only those that have values. */
  varden?: string;
}

/** ö and o are the same when one searches: "mork" finds "mörka områden". */
const vik = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every word must be found somewhere: in the code, the name, the description or the source. */
export function filtrera(indikatorer: Indikator[], { sok = '', typ, varden }: Katalogfilter) {
  const ord = vik(sok).split(/\s+/).filter(Boolean);
  return indikatorer.filter((indikator) => {
    if (typ && indikator.typ !== typ) return false;
    if (varden === 'ja' && !indikator.harVarden) return false;
    const text = vik(`${indikator.kod} ${indikator.namn} ${indikator.beskrivning} ${indikator.kalla}`);
    return ord.every((o) => text.includes(o));
  });
}
