import type { components } from '../../../api/schema';

type S = components['schemas'];
export type Vandring = S['HamtaTrygghetsvandringResponse']['vandring'];

/** What the form holds: one field of text per group, so that the number can be left empty. */
export interface VandringVarden {
  datum: string;
  rutt: string;
  deltagare: Record<string, string>;
}

export const tomVandring = (datum: string): VandringVarden => ({ datum, rutt: '', deltagare: {} });

export const vandringKrav = { datum: 'Ange dagen.', rutt: 'Beskriv vägen.' };

export const varden = ({ datum, rutt, deltagare }: Vandring): VandringVarden => ({
  datum,
  rutt,
  deltagare: Object.fromEntries(deltagare.map((rad) => [rad.grupp, String(rad.antal)])),
});

export const innehall = ({ datum, rutt, deltagare }: VandringVarden): S['UppdateraTrygghetsvandringRequest'] => ({
  datum,
  rutt: rutt.trim(),
  deltagare: Object.entries(deltagare)
    .filter(([, antal]) => Number(antal) > 0)
    .map(([grupp, antal]) => ({ grupp: grupp as NonNullable<S['Deltagare']['grupp']>, antal: Math.round(Number(antal)) })),
});
