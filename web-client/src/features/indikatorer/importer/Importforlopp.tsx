import { tal } from '../../../components/format';
import { filstorlek } from './filstorlek';
import type { Import } from './typer';

/** How far the server has read. Goes on when the page is closed. */
export function Importforlopp({ rad: { lasta, lastAndel, storlek, status } }: { rad: Import }) {
  const text = status === 'Mottagen' ? 'Väntar på sin tur' : `${tal(lasta)} rader lästa, ${lastAndel} procent av ${filstorlek(storlek)}`;
  return (
    <div className="forlopp">
      <progress max={100} {...(lastAndel > 0 && { value: lastAndel })} aria-label="Hur stor del av filen som är läst" />
      <p className="dov">{text}</p>
    </div>
  );
}
