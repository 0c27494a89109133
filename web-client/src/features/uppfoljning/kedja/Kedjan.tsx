import { useMemo } from 'react';
import type { Sparbarhet } from '../typer';
import { KedjeBild } from './KedjeBild';
import { KedjeLista } from './KedjeLista';
import { laggUt } from './layout';
import { byggKedja } from './modell';

interface Props {
  sparbarhet: Sparbarhet;
  somLista: boolean;
  harRatt: (ratt: string) => boolean;
}

/** One chain, as picture or as list. */
export function Kedjan({ sparbarhet, somLista, harRatt }: Props) {
  const kedja = useMemo(() => byggKedja(sparbarhet), [sparbarhet]);
  const layout = useMemo(() => laggUt(kedja), [kedja]);
  return somLista ? (
    <KedjeLista kedja={kedja} harRatt={harRatt} />
  ) : (
    <KedjeBild key={sparbarhet.omrade} layout={layout} harRatt={harRatt} />
  );
}
