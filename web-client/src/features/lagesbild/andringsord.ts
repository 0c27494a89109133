import type { Alternativ } from '../../components/formular/ValFalt';
import { dimensioner, ordet, orsakstyper, paverkbarhet, perspektiv, trender } from './ord';
import { faktornivaer, faktorslag, hypotesstatusar, riktningar, rutinaktiviteter, sidor, styrkor } from './orsaksanalys/ord';
import type { Andring } from './typer';

export type Andringspost = Andring['problem'][number];
export type Andringsfalt = Andring['delar'][number];

export const andringsslag: Record<Andringspost['slag'], string> = {
  Tillagd: 'Tillagt',
  Borttagen: 'Borttaget',
  Andrad: 'Ändrat',
};

/** The fields of the picture itself, in the order of its page. */
const bildens: Record<string, string> = {
  rubrik: 'Rubrik',
  part: 'Part',
  periodFran: 'Periodens första dag',
  periodTill: 'Periodens sista dag',
  kartlaggningBrottslighet: 'Kartläggning: brott och otrygghet',
  kartlaggningKonsekvenser: 'Kartläggning: konsekvenser',
  annanInformation: 'Annan information',
  analys: 'Analys',
  kallor: 'Källor',
};
const namn: Record<string, string> = {
  ...bildens,
  vad: 'Vad händer?',
  var: 'Var?',
  nar: 'När?',
  vilkaDrabbas: 'Vilka drabbas?',
  vilkaOrsakar: 'Vilka orsakar det?',
  hurUtfors: 'Hur går det till?',
  sedanNar: 'Sedan när?',
  trend: 'Trend',
  dimension: 'Dimension',
  indikatorer: 'Kopplade indikatorer',
  plats: 'Plats',
  tidsmonster: 'Tidsmönster',
  drabbade: 'Drabbade grupper',
  brottskodgrupper: 'Brott',
  text: 'Text',
  typ: 'Direkt eller indirekt',
  perspektiv: 'Perspektiv',
  rutinaktivitet: 'Förutsättning för brott',
  paverkbar: 'Kan påverkas',
  lopnummer: 'Nummer',
  foralder: 'Ligger under orsak',
  slag: 'Risk eller skydd',
  niva: 'Nivå',
  steg: 'Steg',
  antagande: 'Antagande',
  orsak: 'Orsak nummer',
  indikator: 'Ska synas i',
  vantadRiktning: 'Väntad riktning',
  motbevis: 'Fel om',
  status: 'Prövning',
  sida: 'Talar',
  styrka: 'Styrka',
  kalla: 'Källa',
  siffra: 'Siffra',
  svar: 'Svar',
};
const ord: Record<string, Alternativ[]> = {
  trend: trender,
  dimension: dimensioner,
  typ: orsakstyper,
  perspektiv,
  rutinaktivitet: rutinaktiviteter,
  paverkbar: paverkbarhet,
  slag: faktorslag,
  niva: faktornivaer,
  vantadRiktning: riktningar,
  status: hypotesstatusar,
  sida: sidor,
  styrka: styrkor,
};
const koder = ['indikator', 'indikatorer', 'brottskodgrupper'];

export const faltnamn = (falt: string) => namn[falt] ?? falt;

/** The fields of the picture that say what they said before. */
export const oforandradeFalt = (andrade: Andringsfalt[]) =>
  Object.keys(bildens)
    .filter((falt) => andrade.every((rad) => rad.namn !== falt))
    .map(faltnamn);

/** A value as it is read: a code of the catalogue by its name, a word of a list by its text. */
export function faltvarde(falt: string, varde: string | null | undefined, indikatorer: readonly { kod: string; namn: string }[]) {
  if (varde === null || varde === undefined) return 'tomt';
  if (koder.includes(falt))
    return varde
      .split(', ')
      .map((kod) => indikatorer.find((i) => i.kod === kod)?.namn ?? kod)
      .join(', ');
  return ord[falt] ? ordet(ord[falt], varde) : varde;
}

/** Every part that is compared, in the order of the page. The mandatory sources only where they are asked for. */
export function delarna(andring: Andring): { rubrik: string; ett: string; flera: string; poster: Andringspost[] }[] {
  return [
    { rubrik: 'Problem', ett: 'problem', flera: 'problem', poster: andring.problem },
    { rubrik: 'Orsaker', ett: 'orsak', flera: 'orsaker', poster: andring.orsaker },
    { rubrik: 'Risk- och skyddsfaktorer', ett: 'faktor', flera: 'faktorer', poster: andring.faktorer },
    { rubrik: 'Händelsekedjor', ett: 'händelsekedja', flera: 'händelsekedjor', poster: andring.handelsekedjor },
    { rubrik: 'Hypoteser', ett: 'hypotes', flera: 'hypoteser', poster: andring.hypoteser },
    { rubrik: 'Underlag för och emot', ett: 'underlag', flera: 'underlag', poster: andring.underlag },
    { rubrik: 'Siffror i texten', ett: 'siffra', flera: 'siffror', poster: andring.siffror },
    ...(andring.kallkrav
      ? [{ rubrik: 'Obligatoriska underlag', ett: 'svar om underlag', flera: 'svar om underlag', poster: andring.kallkrav }]
      : []),
  ];
}
