import { Button } from '@digdir/designsystemet-react';
import { Felruta } from '../../../components/Felruta';
import { useHamtaDokument } from './useHamtaDokument';

/** The whole picture to take away. */
export function Exportknappar({ id, rubrik }: { id: string; rubrik: string }) {
  const hamta = useHamtaDokument(id, rubrik);
  return (
    <div className="utan-utskrift">
      <div className="knappar">
        <Button variant="secondary" data-size="sm" loading={hamta.isPending} onClick={() => hamta.mutate('docx')}>
          Hämta som Word
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => hamta.mutate('json')}>
          Hämta som JSON
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => window.print()}>
          Skriv ut
        </Button>
      </div>
      {hamta.error && <Felruta fel={hamta.error} />}
    </div>
  );
}
