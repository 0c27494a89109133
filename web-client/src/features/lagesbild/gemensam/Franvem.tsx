import { franvem } from './ord';
import type { Delursprung } from './typer';

/** Whose picture a part of the analysis was taken over from; nothing for what was written jointly. */
export function Franvem({ ursprung }: { ursprung: readonly Delursprung[] }) {
  return ursprung.length > 0 && <span className="dov"> {franvem(ursprung)}.</span>;
}
