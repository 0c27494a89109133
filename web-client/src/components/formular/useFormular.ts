import { useId, useState } from 'react';
import { faltfel } from '../../api/felmeddelande';
import { type Krav, tommaFalt } from './krav';
import { useUtkast } from './useUtkast';

interface Options<T extends object> {
  /** Names the draft: one per form and object, for example `lagesbild/ny/jarva`. */
  nyckel: string;
  initial: T;
  /** Sends the values. A rejected promise keeps the form open and shows the problem. */
  skicka: (varden: T) => Promise<unknown>;
  krav?: Krav<T>;
}

/** The state of one form: values with draft, errors per field, and the sending. */
export function useFormular<T extends object>({ nyckel, initial, skicka, krav = {} }: Options<T>) {
  const id = useId();
  const utkast = useUtkast(nyckel, initial);
  const [tomma, setTomma] = useState<Record<string, string>>({});
  const [fel, setFel] = useState<unknown>();
  const [sparar, setSparar] = useState(false);
  const [forsok, setForsok] = useState(0);
  const { perFalt, ovriga } = faltfel(fel, Object.keys(initial));

  async function sand() {
    const saknas = tommaFalt(utkast.varden, krav);
    setTomma(saknas);
    setFel(undefined);
    setForsok(forsok + 1);
    if (Object.keys(saknas).length > 0) return;
    setSparar(true);
    utkast.slapp(); // before sending, so that the page may leave when it succeeds
    try {
      await skicka(utkast.varden);
    } catch (problem) {
      utkast.behall();
      setFel(problem);
    }
    setSparar(false);
  }

  return { ...utkast, id, perFalt: { ...perFalt, ...tomma }, ovriga, fel, sparar, forsok, kraver: krav, skicka: sand };
}

export type FormularTillstand<T extends object> = ReturnType<typeof useFormular<T>>;
