import { Button } from '@digdir/designsystemet-react';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import type { Analys } from './typer';

/** What every section of the page gets: the analysis, the right to write, and which form is open. */
export interface Del {
  analys: Analys;
  skriver: boolean;
  oppen: string | undefined;
  oppna: Dispatch<SetStateAction<string | undefined>>;
}
interface Props extends Pick<Del, 'skriver' | 'oppen' | 'oppna'> {
  /** Names the form: only one is open on the page. */
  form: string;
  knapp: string;
  /** More exact, for who does not see the place: "Ändra hypotes 1". */
  namn?: string;
  /** The form. It is given how it closes: itself, never another that was opened while it was being saved. */
  children: (klar: () => void) => ReactNode;
}

/** A button that opens its form in place; the other forms close, and what was written in them is kept as a draft. */
export function Redigerbar({ skriver, oppen, oppna, form, knapp, namn, children }: Props) {
  if (!skriver) return null;
  const klar = () => oppna((nu) => (nu === form ? undefined : nu));
  if (oppen === form) return <div className="utan-utskrift">{children(klar)}</div>;
  return (
    <div className="utan-utskrift">
      <Button type="button" variant="tertiary" data-size="sm" aria-label={namn} onClick={() => oppna(form)}>
        {knapp}
      </Button>
    </div>
  );
}

/** Closes a form without saving. */
export function Avbryt({ klar }: { klar: () => void }) {
  return (
    <Button type="button" variant="tertiary" onClick={klar}>
      Avbryt
    </Button>
  );
}
