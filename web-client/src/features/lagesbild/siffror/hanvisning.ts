/** How a figure stands in a text: the same grammar as in the API. */
export const sifferslag = [
  { varde: 'matvarde', text: 'Ett värde', hjalp: 'Står i meningen, med antal svar och intervall.' },
  { varde: 'serie', text: 'En tabell över alla perioder', hjalp: 'Står efter stycket.' },
  { varde: 'diagram', text: 'Ett diagram över alla perioder', hjalp: 'Står efter stycket, med tabell.' },
] as const;
export type Sifferslag = (typeof sifferslag)[number]['varde'];

const form = /\{\{[^{}\n]{0,200}\}\}/g;

export const hanvisning = (slag: Sifferslag, kod: string, omrade: string, period = 'senaste') =>
  `{{${[slag, kod, omrade, ...(slag === 'matvarde' ? [period] : [])].join(' ')}}}`;

/** The references of a text, each once, in order. */
export const hanvisningar = (text: string) => [...new Set(text.match(form) ?? [])];

/** A text cut where its references stand: every second piece is one. */
export const delad = (text: string) => text.split(new RegExp(`(${form.source})`));

/** The reference put in at the caret, with a space where it would stick to a word. */
export function infogad(text: string, plats: number, ny: string) {
  const [fore, efter] = [text.slice(0, plats), text.slice(plats)];
  return `${fore}${/[\p{L}\p{N}]$/u.test(fore) ? ' ' : ''}${ny}${/^[\p{L}\p{N}]/u.test(efter) ? ' ' : ''}${efter}`;
}
