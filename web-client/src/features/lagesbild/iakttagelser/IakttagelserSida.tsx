import { Hamtat } from '../../../components/Hamtat';
import { Sida } from '../../../components/Sida';
import { Tomt } from '../../../components/Tomt';
import { useMig } from '../../organisation/useMig';
import { IakttagelseFormular } from './IakttagelseFormular';
import { Kolista } from './Kolista';
import { MinaIakttagelser } from './MinaIakttagelser';
import { mittOmrade } from './mittOmrade';
import { useKo } from './useKo';
import { Veckorapport } from './Veckorapport';

/** The reporter's page: what I saw, whether it has got through, and the report of the week. Works without a network. */
export function IakttagelserSida() {
  const mig = useMig();
  const { poster, sand } = useKo(mig.data?.id);
  return (
    <Sida titel="Ny iakttagelse" slutsats="Skriv vad du såg och var. Aldrig namn eller annat som pekar ut en person.">
      <Hamtat fraga={mig}>
        {(jag) => {
          const omraden = mittOmrade(jag);
          if (!omraden[0])
            return <Tomt rubrik="Du har inget område att rapportera i">Be samordnaren i ditt område om rollen rapportör.</Tomt>;
          return (
            <>
              <IakttagelseFormular anvandare={jag.id} omraden={omraden} vidSparad={sand} />
              <Kolista poster={poster} sand={sand} />
              <Veckorapport omrade={omraden[0].kod} />
              <MinaIakttagelser />
            </>
          );
        }}
      </Hamtat>
    </Sida>
  );
}
