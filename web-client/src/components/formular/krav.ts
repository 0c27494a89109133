/** What must be there before anything is sent: the message for each empty field. */
export type Krav<T> = Partial<Record<keyof T & string, string>>;

const arTomt = (varde: unknown) =>
  varde === undefined ||
  varde === null ||
  (typeof varde === 'string' && varde.trim() === '') ||
  (Array.isArray(varde) && varde.length === 0);

export function tommaFalt<T extends object>(varden: T, krav: Krav<T>): Record<string, string> {
  const regler = Object.entries(krav) as [keyof T & string, string][];
  return Object.fromEntries(regler.filter(([namn]) => arTomt(varden[namn])));
}
