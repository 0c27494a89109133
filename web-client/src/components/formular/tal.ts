/** 450000.5 → "450000,5": a number as the form holds it. */
export const somText = (tal: number | null | undefined) => (tal === null || tal === undefined ? '' : String(tal).replace('.', ','));

/** "450 000,5" → 450000.5; an empty field is null; what is no number is left for the API to point out. */
export const somTal = (text: string) => {
  const rent = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return rent === '' ? null : Number(rent);
};
