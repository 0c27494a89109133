import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { felmeddelande } from '../../../api/felmeddelande';
import type { OkandKod } from './typer';
import { useOversattKod } from './useOversattKod';

/** One code of a source: what it is here, with the nearest of ours filled in. */
export function OversattKod({ kalla, kod }: { kalla: string; kod: OkandKod }) {
  const [ar, setAr] = useState(kod.forslag ?? '');
  const oversatt = useOversattKod(kalla);
  const skicka = (event: FormEvent) => {
    event.preventDefault();
    oversatt.mutate({ kod, ar: ar.trim() });
  };
  return (
    <form className="oversatt" onSubmit={skicka}>
      <Textfield
        aria-label={`Vår kod för ${kod.kod}`}
        data-size="sm"
        value={ar}
        autoComplete="off"
        error={oversatt.error && felmeddelande(oversatt.error).rad}
        onChange={(event) => setAr(event.target.value)}
      />
      <Button type="submit" variant="secondary" data-size="sm" disabled={ar.trim() === ''} loading={oversatt.isPending}>
        Översätt
      </Button>
    </form>
  );
}
