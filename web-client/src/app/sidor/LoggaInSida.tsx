import { Button } from '@digdir/designsystemet-react';
import { Sida } from '../../components/Sida';
import { useInloggning } from '../useInloggning';

/** Stands at the address the person asked for; logging in comes back to it. */
export function LoggaInSida({ utgangen }: { utgangen?: boolean }) {
  const { loggaIn, fel } = useInloggning();
  return (
    <Sida
      titel={utgangen ? 'Du har blivit utloggad' : 'Logga in för att fortsätta'}
      slutsats={
        utgangen
          ? 'Inloggningen gick ut. Logga in igen så kommer du tillbaka hit, och det du har skrivit finns kvar.'
          : 'Sidan visar arbetsmaterial för dem som arbetar med trygghet i staden.'
      }
      knappar={<Button onClick={loggaIn}>Logga in</Button>}
    >
      {fel && <p role="alert">Inloggningen misslyckades. Försök igen om en stund.</p>}
    </Sida>
  );
}
