import { useState } from 'react';
import { lasUtkast, sparaUtkast, taBortUtkast } from './utkast';

const lika = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A field that differs between what I have written and what somebody else has saved. */
export interface Skillnad {
  namn: string;
  mitt: unknown;
  deras: unknown;
  /** The side that alone has changed it; undefined when both have. */
  forvalt: Val | undefined;
}
export type Val = 'mitt' | 'deras';

/**
 * Values that survive in the browser until they are saved, upon the values and the version that they were begun with. A newer version
 * is taken up silently when nothing is lost by it; otherwise `skillnader` says where it goes against what has been written.
 */
export function useUtkast<T extends object>(nyckel: string, initial: T, version?: string) {
  const [funnet] = useState(() => lasUtkast<T>(nyckel));
  const [varden, setVarden] = useState<T>({ ...initial, ...funnet?.varden });
  const [bas, setBas] = useState({ varden: { ...initial, ...funnet?.bas }, version: funnet ? funnet.version : version });
  const [andrad, setAndrad] = useState(funnet !== undefined);

  const nyare = version !== bas.version;
  if (nyare && (!andrad || lika(initial, bas.varden) || lika(initial, varden))) {
    setBas({ varden: initial, version });
    if (!andrad) setVarden(initial);
  }
  const bevara = (nya: T, grund = bas) => {
    setVarden(nya);
    setAndrad(true);
    sparaUtkast(nyckel, { varden: nya, bas: grund.varden, version: grund.version });
  };
  const falten = Object.keys(initial) as (keyof T & string)[];
  const skillnad = (namn: keyof T & string): Skillnad => ({
    namn,
    mitt: varden[namn],
    deras: initial[namn],
    forvalt: lika(varden[namn], bas.varden[namn]) ? 'deras' : lika(initial[namn], bas.varden[namn]) ? 'mitt' : undefined,
  });
  return {
    varden,
    /** Something here is not saved in the service. */
    andrad,
    /** The values come from an earlier visit: when they were written. */
    aterstalld: andrad ? funnet?.sparad : undefined,
    skillnader: nyare && andrad ? falten.filter((namn) => !lika(varden[namn], initial[namn])).map(skillnad) : [],
    satt(andringar: Partial<T>) {
      bevara({ ...varden, ...andringar });
    },
    /** Mine and theirs become one, upon the version that the service has now. */
    slaIhop(val: Record<string, Val | undefined>): T {
      const deras = Object.fromEntries(falten.filter((namn) => val[namn] === 'deras').map((namn) => [namn, initial[namn]]));
      const nya = { ...varden, ...deras } as T;
      const grund = { varden: initial, version };
      setBas(grund);
      bevara(nya, grund);
      return nya;
    },
    slapp() {
      setAndrad(false);
      taBortUtkast(nyckel);
    },
    borjaOm() {
      setVarden(initial);
      setAndrad(false);
      taBortUtkast(nyckel);
    },
  };
}
