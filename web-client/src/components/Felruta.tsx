import { Alert, Button } from '@digdir/designsystemet-react';
import { felmeddelande } from '../api/felmeddelande';

/** What went wrong and what to do, with a button when trying again may help. */
export function Felruta({ fel, igen }: { fel: unknown; igen?: (() => void) | undefined }) {
  const { rubrik, rad, kanUpprepas } = felmeddelande(fel);
  return (
    <Alert data-color="danger" role="alert">
      <h2 className="felruta-rubrik">{rubrik}</h2>
      <p>{rad}</p>
      {igen && kanUpprepas && (
        <Button variant="secondary" data-size="sm" onClick={igen}>
          Försök igen
        </Button>
      )}
    </Alert>
  );
}
