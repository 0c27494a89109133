import { Laddar } from '../../components/Laddar';
import { useMig } from '../../features/organisation/useMig';
import { MinArbetslista } from './MinArbetslista';
import { UtanArbetslista } from './UtanArbetslista';

/** The list of what waits, for those whose role follows the work; what the role is for, to the others. */
export function MinStart() {
  const { data: mig, isPending } = useMig();
  if (isPending) return <Laddar />;
  const foljer = !mig || mig.rattigheter.some(({ ratt }) => ratt === 'uppfoljning:las');
  return foljer ? <MinArbetslista /> : <UtanArbetslista mig={mig} />;
}
