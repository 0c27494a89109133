import { Laddar } from '../../components/Laddar';
import { useInloggning } from '../useInloggning';
import { MinStart } from './MinStart';
import { Valkommen } from './Valkommen';

/** What waits for me, or what this is. */
export function StartSida() {
  const { inloggad, vantar } = useInloggning();
  if (vantar) return <Laddar />;
  return inloggad ? <MinStart /> : <Valkommen />;
}
