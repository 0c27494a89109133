// What a person writes is kept in the browser (localStorage) until the service has it: a lost session, a closed page or a lost network
// loses nothing. Each login has its own drafts.

/** What was written, and what it was written upon: the values and the version that the form began with. */
export interface Utkast<T> {
  varden: Partial<T>;
  bas: Partial<T>;
  version?: string | undefined;
  sparad: string;
}

const stam = 'trygghet.utkast.';
const dagar = 30;
let agare = '';

/** Whose drafts are read and written from now on. */
export function sattAgare(anvandare: string | undefined) {
  agare = anvandare ?? '';
}

const plats = (nyckel: string) => `${stam}${agare}.${nyckel}`;

function tolka<T>(text: string | null): Utkast<T> | undefined {
  try {
    const utkast = JSON.parse(text ?? 'null');
    return utkast?.varden ? utkast : undefined;
  } catch {
    return undefined;
  }
}

export const lasUtkast = <T>(nyckel: string) => tolka<T>(localStorage.getItem(plats(nyckel)));

export function sparaUtkast<T>(nyckel: string, utkast: Omit<Utkast<T>, 'sparad'>) {
  try {
    localStorage.setItem(plats(nyckel), JSON.stringify({ ...utkast, sparad: new Date().toISOString() }));
  } catch {
    // A full or forbidden storage only costs the draft, never the form.
  }
}

export const taBortUtkast = (nyckel: string) => localStorage.removeItem(plats(nyckel));

/** What nobody came back to is not kept for ever. */
export function stadaUtkast(nu = Date.now()) {
  const aldst = nu - dagar * 86_400_000;
  for (const namn of Object.keys(localStorage).filter((n) => n.startsWith(stam)))
    if (!(Date.parse(tolka(localStorage.getItem(namn))?.sparad ?? '') > aldst)) localStorage.removeItem(namn);
}
