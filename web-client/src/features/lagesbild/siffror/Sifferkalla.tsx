import { tidpunkt } from '../../../components/format';
import { Lank } from '../../../components/Lank';
import { indikatorlank } from '../../../components/lankar';
import type { Textsiffra } from '../typer';

/** Where a figure comes from: indicator, area, source, method, and the moment it was kept. */
export function Sifferkalla({ siffra }: { siffra: Textsiffra }) {
  const visad = siffra.da ?? siffra.nu;
  return (
    <>
      <Lank till={indikatorlank(siffra.kod, siffra.omrade, siffra.asOf)}>{siffra.namn}</Lank>, {siffra.omradesnamn}
      {visad && `, ${visad.kalla}`}
      {visad?.ki95 && `. 95-procentigt intervall enligt ${visad.ki95.metod}`}
      {siffra.asOf && `. Fastnålad ${tidpunkt(siffra.asOf)}`}.
    </>
  );
}
