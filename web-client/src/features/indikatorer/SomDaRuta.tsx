import { Alert, Button } from '@digdir/designsystemet-react';
import { tidpunkt } from '../../components/format';

/** The page shows what was known then, as a decided picture did. */
export function SomDaRuta({ asOf, visaNu }: { asOf: string; visaNu: () => void }) {
  return (
    <Alert data-color="info" data-size="sm">
      <p>Siffrorna och bedömningen visas som de var {tidpunkt(asOf)}. Det som är dolt nu är dolt också här.</p>
      <Button variant="tertiary" data-size="sm" className="till-vanster" onClick={visaNu}>
        Visa som det är nu
      </Button>
    </Alert>
  );
}
