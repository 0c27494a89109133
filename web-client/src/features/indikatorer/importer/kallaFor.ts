import type { Import } from './typer';

interface Kalla {
  kalla: string;
  lasare: readonly string[];
}

/** Whose codes a file is written in: its publisher's, or those of the data set when the format is our own. */
export function kallaFor(kallor: readonly Kalla[], { lasare, datamangd }: Pick<Import, 'lasare' | 'datamangd'>) {
  const mojliga = kallor.filter((kalla) => kalla.lasare.includes(lasare));
  return (mojliga.find(({ kalla }) => kalla === datamangd) ?? (mojliga.length === 1 ? mojliga[0] : undefined))?.kalla;
}
