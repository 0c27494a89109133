import type { Indikator } from './typer';

export interface Katalogfilter {
  sok?: string;
  typ?: string;
  kalla?: string;
  /** A level of areas: "Stadsdelsomrade". */
  niva?: string;
  riktning?: string;
  /** "ja": only those that have values. */
  varden?: string;
  /** Whose latest figure is shown. */
  omrade?: string;
}

/** ö and o are the same when one searches: "mork" finds "mörka områden". */
const vik = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every word must be found somewhere: in the code, the name, the description or the source. Those with values come first. */
export function filtrera(indikatorer: Indikator[], filter: Katalogfilter) {
  const ord = vik(filter.sok ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const traffar = indikatorer.filter((indikator) => {
    if (!passar(indikator, filter)) return false;
    const text = vik(`${indikator.kod} ${indikator.namn} ${indikator.beskrivning} ${indikator.kalla}`);
    return ord.every((o) => text.includes(o));
  });
  return traffar.toSorted((a, b) => Number(b.harVarden) - Number(a.harVarden));
}

function passar(indikator: Indikator, { typ, kalla, niva, riktning, varden }: Katalogfilter) {
  return (
    (!typ || indikator.typ === typ) &&
    (!kalla || indikator.kalla === kalla) &&
    (!niva || indikator.omradesnivaer.some((finns) => finns === niva)) &&
    (!riktning || indikator.riktning === riktning) &&
    (varden !== 'ja' || indikator.harVarden)
  );
}
