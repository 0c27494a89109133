/** The same patterns as the API's text check: what may point out a person without being forbidden. */
const telefon =
  /(?<![0-9A-Za-z./-])(?:(?:\+|00)46\s?(?:\(0\)\s?)?[1-9][0-9]{0,2}|0[1-9][0-9]{0,2})[-\s]?[0-9]{2,3}(?:[-\s]?[0-9]{2,3}){1,3}(?![0-9./-])/u;
const epost = /[\p{L}0-9._%+-]+@[\p{L}0-9-]+(?:\.[\p{L}0-9-]+)*\.\p{L}{2,}/u;

/** A sentence about the first contact detail in the text, or nothing. */
export function kontaktvarning(text: string): string | undefined {
  const nummer = telefon.exec(text)?.[0];
  if (nummer) return `”${nummer}” ser ut som ett telefonnummer. Ta bort det om det går till en person.`;
  const adress = epost.exec(text)?.[0];
  return adress && `”${adress}” ser ut som en e-postadress. Ta bort den om den hör till en person.`;
}
