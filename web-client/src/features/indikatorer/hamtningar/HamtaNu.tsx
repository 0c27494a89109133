import { Button } from '@digdir/designsystemet-react';
import { Felruta } from '../../../components/Felruta';
import { useHamta } from './useHamta';

/** The button: what comes becomes an import with its own report. */
export function HamtaNu({ kod }: { kod: string }) {
  const hamta = useHamta(kod);
  return (
    <div className="avsnitt utan-utskrift">
      {hamta.error && <Felruta fel={hamta.error} />}
      <div className="knappar">
        <Button onClick={() => hamta.mutate(null)} loading={hamta.isPending}>
          Hämta nu
        </Button>
      </div>
    </div>
  );
}
