interface Val {
  kod: string;
  namn: string;
}

/** The chosen ones first, then what matches every word of the search. */
export function filtreraKatalog<V extends Val>(katalog: readonly V[], sok: string, valda: readonly string[]): V[] {
  const ord = sok.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const traff = ({ kod, namn }: V) => ord.every((o) => `${kod} ${namn}`.toLocaleLowerCase('sv').includes(o));
  const vald = ({ kod }: V) => valda.includes(kod);
  return [...katalog.filter(vald), ...katalog.filter((v) => !vald(v) && traff(v))];
}
