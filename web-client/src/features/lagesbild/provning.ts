import { idag } from '../../components/format';

/** The secrecy check as a form holds it: its names are the pointers of the API. */
export interface Provningsvarden {
  'sekretessprovning.utfordAv': string;
  'sekretessprovning.datum': string;
  'sekretessprovning.resultat': string;
}

export const tomProvning = (): Provningsvarden => ({
  'sekretessprovning.utfordAv': '',
  'sekretessprovning.datum': idag(),
  'sekretessprovning.resultat': '',
});

export const provningKrav = {
  'sekretessprovning.utfordAv': 'Ange vilken funktion som prövade sekretessen.',
  'sekretessprovning.datum': 'Ange när sekretessen prövades.',
  'sekretessprovning.resultat': 'Skriv vad prövningen kom fram till.',
};

export const sekretessprovning = (v: Provningsvarden) => ({
  utfordAv: v['sekretessprovning.utfordAv'].trim(),
  datum: v['sekretessprovning.datum'],
  resultat: v['sekretessprovning.resultat'].trim(),
});
