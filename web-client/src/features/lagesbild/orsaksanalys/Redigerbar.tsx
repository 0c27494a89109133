import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Analys } from './typer';

/** What every section of the page gets: the analysis, the right to write, and which form is open. */
export interface Del {
  analys: Analys;
  skriver: boolean;
  oppen: string | undefined;
  oppna: (form: string | undefined) => void;
}
interface Props extends Pick<Del, 'skriver' | 'oppen' | 'oppna'> {
  /** Names the form: only one is open on the page. */
  form: string;
  knapp: string;
  /** More exact, for who does not see the place: "Ändra hypotes 1". */
  namn?: string;
  children: ReactNode;
}

/** A button that opens its form in place; the other forms close, and what was written in them is kept as a draft. */
export function Redigerbar({ skriver, oppen, oppna, form, knapp, namn, children }: Props) {
  if (!skriver) return null;
  if (oppen === form) return <div className="utan-utskrift">{children}</div>;
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
