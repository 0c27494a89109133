// What a person writes is kept in the tab (sessionStorage) until it is saved: a lost session or a closed page loses nothing.

const plats = (nyckel: string) => `trygghet.utkast.${nyckel}`;

export function lasUtkast<T>(nyckel: string): Partial<T> | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(plats(nyckel)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function sparaUtkast(nyckel: string, varden: unknown) {
  try {
    sessionStorage.setItem(plats(nyckel), JSON.stringify(varden));
  } catch {
    // A full or forbidden storage only costs the draft, never the form.
  }
}

export const taBortUtkast = (nyckel: string) => sessionStorage.removeItem(plats(nyckel));
