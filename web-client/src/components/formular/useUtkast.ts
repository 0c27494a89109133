import { useState } from 'react';
import { lasUtkast, sparaUtkast, taBortUtkast } from './utkast';

/** Values that survive in the tab until they are saved. */
export function useUtkast<T extends object>(nyckel: string, initial: T) {
  const [funnet] = useState(() => lasUtkast<T>(nyckel));
  const [varden, setVarden] = useState<T>({ ...initial, ...funnet });
  const [andrad, setAndrad] = useState(funnet !== undefined);
  return {
    varden,
    /** Something here is not saved in the service. */
    andrad,
    /** The values come from an earlier visit. */
    aterstalld: funnet !== undefined && andrad,
    satt(andringar: Partial<T>) {
      const nya = { ...varden, ...andringar };
      setVarden(nya);
      setAndrad(true);
      sparaUtkast(nyckel, nya);
    },
    slapp() {
      setAndrad(false);
      taBortUtkast(nyckel);
    },
    behall() {
      setAndrad(true);
      sparaUtkast(nyckel, varden);
    },
    borjaOm() {
      setVarden(initial);
      setAndrad(false);
      taBortUtkast(nyckel);
    },
  };
}
