import { Button } from '@digdir/designsystemet-react';
import { felmeddelande } from '../../api/felmeddelande';
import { Lankknapp } from '../../components/Lankknapp';
import { Sida } from '../../components/Sida';

/** The error boundary of every page. */
export function FelSida({ error, reset }: { error: unknown; reset: () => void }) {
  const { rubrik, rad } = felmeddelande(error);
  return (
    <Sida
      titel={rubrik}
      slutsats={rad}
      knappar={
        <>
          <Button onClick={reset}>Försök igen</Button>
          <Lankknapp till="/" variant="secondary">
            Till start
          </Lankknapp>
        </>
      }
    />
  );
}
