import { Button } from '@digdir/designsystemet-react';
import { LoggaInSida } from '../../../app/sidor/LoggaInSida';
import { useInloggning } from '../../../app/useInloggning';
import { Hamtat } from '../../../components/Hamtat';
import { Sida } from '../../../components/Sida';
import { Tomt } from '../../../components/Tomt';
import { IakttagelseFormular } from './IakttagelseFormular';
import { Kolista } from './Kolista';
import { MinaIakttagelser } from './MinaIakttagelser';
import { useKo } from './useKo';
import { useRapportor } from './useRapportor';
import { useUtanNat } from './useUtanNat';
import { Veckorapport } from './Veckorapport';

/** The reporter's page: what I saw, whether it has got through, and the report of the week. Works without a network. */
export function IakttagelserSida() {
  useUtanNat();
  const { mig, rapportor, inloggad, kanSkicka } = useRapportor();
  const { poster, sand } = useKo(rapportor?.id, kanSkicka);
  if (!rapportor && !inloggad) return <LoggaInSida />;
  return (
    <Sida titel="Ny iakttagelse" slutsats="Skriv vad du såg och var. Aldrig namn eller annat som pekar ut en person.">
      {!rapportor && <Hamtat fraga={mig}>{() => null}</Hamtat>}
      {rapportor && !rapportor.omraden[0] && (
        <Tomt rubrik="Du har inget område att rapportera i">Be samordnaren i ditt område om rollen rapportör.</Tomt>
      )}
      {rapportor?.omraden[0] && (
        <>
          {!kanSkicka && <LoggaIn />}
          <IakttagelseFormular anvandare={rapportor.id} omraden={rapportor.omraden} vidSparad={sand} />
          <Kolista poster={poster} sand={sand} />
          <Veckorapport anvandare={rapportor.id} omrade={rapportor.omraden[0].kod} inloggad={inloggad} vidSparad={sand} />
          {inloggad && <MinaIakttagelser />}
        </>
      )}
    </Sida>
  );
}

function LoggaIn() {
  const { loggaIn } = useInloggning();
  return (
    <div role="status">
      <p>
        <strong>Du är inte inloggad.</strong> Det du skriver sparas på telefonen, och skickas när du har loggat in.
      </p>
      <Button variant="secondary" data-size="sm" onClick={loggaIn}>
        Logga in
      </Button>
    </div>
  );
}
