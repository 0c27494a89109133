import { Button, Dialog } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Felruta } from '../../../components/Felruta';
import { antal } from '../../../components/format';
import type { Import } from './typer';
import { useVerkstallImport } from './useVerkstallImport';

/** Storing asks once more and says how much is changed. */
export function VerkstallKnapp({ rad, etag }: { rad: Import; etag: string }) {
  const [fragar, setFragar] = useState(false);
  const verkstall = useVerkstallImport(rad.id, etag);
  const gor = () => {
    setFragar(false);
    verkstall.mutate(null);
  };
  const inget = rad.lage === 'Allt' && rad.avvisade > 0;
  return (
    <div className="avsnitt">
      {verkstall.error && <Felruta fel={verkstall.error} />}
      {inget && <p>Läget är allt eller inget och {antal(rad.avvisade, 'rad', 'rader')} är fel. Rätta dem och skicka filen igen.</p>}
      {!inget && (
        <div className="knappar utan-utskrift">
          <Button onClick={() => setFragar(true)} loading={verkstall.isPending}>
            Lagra siffrorna
          </Button>
        </div>
      )}
      {fragar && (
        <Dialog open onClose={() => setFragar(false)} closeButton={false}>
          <h2>Lagra siffrorna?</h2>
          <p>
            {antal(rad.nya, 'värde blir nytt', 'värden blir nya')} och {antal(rad.andrade, 'ändras', 'ändras')} i {rad.datamangd}. De syns
            genast för alla som läser statistiken, och kan återkallas.
          </p>
          <div className="knappar">
            <Button onClick={gor}>Ja, lagra</Button>
            <Button variant="secondary" onClick={() => setFragar(false)}>
              Vänta
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
