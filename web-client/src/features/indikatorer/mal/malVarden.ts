import { idag } from '../../../components/format';
import { somTal, somText } from '../../../components/formular/tal';
import type { Malvarde } from './mal';

export const malslag = [
  { varde: 'Namndmal', text: 'Nämndens mål' },
  { varde: 'Arsmal', text: 'Årsmål, beslutat av kommunfullmäktige' },
];

/** What the form holds: text as it was typed, also the numbers. */
export const tomtMal = { ar: '', slag: 'Namndmal', varde: '', beslut: '', beslutsdatum: '', ursprung: '' };
export const beslutskrav = {
  varde: 'Skriv vad värdet ska vara.',
  beslut: 'Skriv vilket beslut det är.',
  beslutsdatum: 'Välj dagen för beslutet.',
  ursprung: 'Skriv var beslutet står att läsa.',
};
export const malKrav = { ar: 'Skriv vilket år målet gäller.', slag: 'Välj vems mål det är.', ...beslutskrav };

/** What a changed target starts from: the value as it is, and a decision that is still to be named. */
export const andratMal = ({ varde }: Malvarde) => ({
  varde: somText(varde),
  upphavt: 'nej',
  beslut: '',
  beslutsdatum: idag(),
  ursprung: '',
});

type Beslut = Pick<typeof tomtMal, 'varde' | 'beslut' | 'beslutsdatum' | 'ursprung'>;

export const malbeslut = ({ varde, beslut, beslutsdatum, ursprung }: Beslut) => ({
  // What is no number is left for the API to point out.
  varde: somTal(varde) as number,
  beslut: beslut.trim(),
  beslutsdatum,
  ursprung: ursprung.trim(),
});
