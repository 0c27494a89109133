export type Sokdel = Record<string, string>;

/** Query strings are plain: every value is text, empty values are left out. */
export const lasSokdel = (text: string): Sokdel => Object.fromEntries([...new URLSearchParams(text)].filter(([, varde]) => varde !== ''));

export function skrivSokdel(varden: Record<string, unknown>) {
  const satta = Object.entries(varden).filter(([, varde]) => varde !== undefined && varde !== null && varde !== '');
  const text = new URLSearchParams(satta.map(([namn, varde]) => [namn, String(varde)])).toString();
  return text && `?${text}`;
}

/** "/a?b=c#d" → its three parts, as the router wants them. */
export function delaAdress(adress: string) {
  const { pathname, search, hash } = new URL(adress, 'http://x');
  return { to: pathname as string, search: lasSokdel(search) as never, hash: hash.slice(1) };
}
