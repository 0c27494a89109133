import { useEffect, useMemo } from 'react';
import { useInloggning } from '../../../app/useInloggning';
import { useMig } from '../../organisation/useMig';
import { lasRapportor, minnsRapportor, somRapportor } from './rapportor';

/** Who reports: as the service says, or as the phone remembers when the service cannot be asked. */
export function useRapportor() {
  const { inloggad, id } = useInloggning();
  const mig = useMig(inloggad);
  const rapportor = useMemo(() => {
    if (mig.data) return somRapportor(mig.data);
    const minne = lasRapportor();
    return minne && (!id || id === minne.id) ? minne : undefined;
  }, [mig.data, id]);
  useEffect(() => {
    if (mig.data) minnsRapportor(somRapportor(mig.data));
  }, [mig.data]);
  return { mig, rapportor, inloggad, kanSkicka: id !== undefined && id === rapportor?.id };
}
