import { Button } from '@digdir/designsystemet-react';
import { rollnamn } from '../features/organisation/rollnamn';
import { useMig } from '../features/organisation/useMig';
import { useInloggning } from './useInloggning';

/** My name and role, and the way out; or the way in. */
export function Jag() {
  const { inloggad, vantar, namn, loggaIn, loggaUt } = useInloggning();
  const mig = useMig(inloggad);
  if (vantar) return null;
  if (!inloggad)
    return (
      <div className="jag">
        <Button variant="secondary" data-size="sm" onClick={loggaIn}>
          Logga in
        </Button>
      </div>
    );
  const roll = mig.data?.roller.find(({ roll }) => roll !== 'lasare');
  return (
    <div className="jag">
      <span>
        <span data-testid="jag">{namn}</span>
        {roll && !namn.startsWith(rollnamn(roll.roll)) && (
          <small>
            {rollnamn(roll.roll)} i {roll.omradesnamn}
          </small>
        )}
      </span>
      <Button variant="tertiary" data-size="sm" onClick={loggaUt}>
        Logga ut
      </Button>
    </div>
  );
}
