/** An empty field is sent as null: the API tells "not said" from "said with nothing". */
export const tomSomNull = (text: string) => (text.trim() === '' ? null : text.trim());
