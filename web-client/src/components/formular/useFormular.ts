import { QueryClientContext } from '@tanstack/react-query';
import { useContext, useId, useRef, useState } from 'react';
import { faltfel } from '../../api/felmeddelande';
import { ProblemError } from '../../api/ProblemError';
import { type Krav, tommaFalt } from './krav';
import { useUtkast, type Val } from './useUtkast';
import type { Alternativ } from './ValFalt';

interface Options<T extends object> {
  /** Names the draft: one per form and object, for example `lagesbild/ny/jarva`. */
  nyckel: string;
  initial: T;
  /** Sends the values. A rejected promise keeps the form open and shows the problem. */
  skicka: (varden: T) => Promise<unknown>;
  krav?: Krav<T>;
  /** The ETag of what `initial` was read from. With it, what somebody else saves meanwhile is merged, never written over. */
  version?: string;
}

/** What a field is called, and what its values are called. */
export type Faltord = Record<string, { etikett: string; alternativ?: Alternativ[] | undefined }>;

/** The state of one form: values with draft, errors per field, the sending, and the merging with what others have saved. */
export function useFormular<T extends object>({ nyckel, initial, skicka, krav = {}, version }: Options<T>) {
  const id = useId();
  const utkast = useUtkast(nyckel, initial, version);
  const queries = useContext(QueryClientContext);
  const ord = useRef<Faltord>({});
  const [tomma, setTomma] = useState<Record<string, string>>({});
  const [fel, setFel] = useState<unknown>();
  const [sparar, setSparar] = useState(false);
  const [forsok, setForsok] = useState(0);
  const { perFalt, ovriga } = faltfel(fel, Object.keys(initial));

  async function sand(varden = utkast.varden, ihopslaget = false) {
    const saknas = tommaFalt(varden, krav);
    setTomma(saknas);
    setFel(undefined);
    setForsok(forsok + 1);
    if (Object.keys(saknas).length > 0 || (utkast.skillnader.length > 0 && !ihopslaget)) return;
    setSparar(true);
    try {
      await skicka(varden);
      utkast.slapp();
    } catch (problem) {
      setFel(problem);
      if (problem instanceof ProblemError && problem.status === 412) await queries?.invalidateQueries();
    }
    setSparar(false);
  }

  return {
    ...utkast,
    id,
    skillnader: sparar ? [] : utkast.skillnader,
    perFalt: { ...perFalt, ...tomma },
    ovriga,
    fel,
    sparar,
    forsok,
    kraver: krav,
    ord: ord.current,
    skicka: () => sand(),
    slaIhopOchSpara: (val: Record<string, Val | undefined>) => sand(utkast.slaIhop(val), true),
  };
}

export type FormularTillstand<T extends object> = ReturnType<typeof useFormular<T>>;
