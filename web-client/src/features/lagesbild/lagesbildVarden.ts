import { tomSomNull } from '../../components/formular/tom';
import type { Lagesbild, Lagesbildstyp } from './typer';

/** What the form holds: text as it was typed. */
export interface LagesbildVarden {
  rubrik: string;
  typ: string;
  part: string;
  periodFran: string;
  periodTill: string;
  kartlaggningBrottslighet: string;
  kartlaggningKonsekvenser: string;
  annanInformation: string;
  analys: string;
  kallor: { namn: string; hamtad: string }[];
}

export const tomLagesbild: LagesbildVarden = {
  rubrik: '',
  typ: '',
  part: '',
  periodFran: '',
  periodTill: '',
  kartlaggningBrottslighet: '',
  kartlaggningKonsekvenser: '',
  annanInformation: '',
  analys: '',
  kallor: [{ namn: '', hamtad: '' }],
};

export const lagesbildKrav = {
  rubrik: 'Skriv en rubrik.',
  typ: 'Välj vilket slags lägesbild det är.',
  periodFran: 'Ange periodens första dag.',
  periodTill: 'Ange periodens sista dag.',
};

export const varden = (bild: Lagesbild): LagesbildVarden => ({
  rubrik: bild.rubrik,
  typ: bild.typ,
  part: bild.part ?? '',
  periodFran: bild.periodFran,
  periodTill: bild.periodTill,
  kartlaggningBrottslighet: bild.kartlaggningBrottslighet ?? '',
  kartlaggningKonsekvenser: bild.kartlaggningKonsekvenser ?? '',
  annanInformation: bild.annanInformation ?? '',
  analys: bild.analys ?? '',
  kallor: bild.kallor.map(({ namn, hamtad }) => ({ namn, hamtad: hamtad ?? '' })),
});

/** What is sent. Rows without a name are rows nobody filled in. */
export const innehall = (v: LagesbildVarden) => ({
  rubrik: v.rubrik.trim(),
  part: v.typ === 'Egen' ? tomSomNull(v.part) : null,
  periodFran: v.periodFran,
  periodTill: v.periodTill,
  kartlaggningBrottslighet: tomSomNull(v.kartlaggningBrottslighet),
  kartlaggningKonsekvenser: tomSomNull(v.kartlaggningKonsekvenser),
  annanInformation: tomSomNull(v.annanInformation),
  analys: tomSomNull(v.analys),
  kallor: v.kallor.filter(({ namn }) => namn.trim()).map(({ namn, hamtad }) => ({ namn: namn.trim(), hamtad: tomSomNull(hamtad) })),
});

export const nyLagesbild = (v: LagesbildVarden, omrade: string) => ({ ...innehall(v), omrade, typ: v.typ as Lagesbildstyp, delbilder: [] });
