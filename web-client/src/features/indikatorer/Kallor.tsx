import type { Matvarde } from './typer';
import { useDatamangder } from './useDatamangder';

/** The first words of a source: what there is room for in a table. */
export function kortKalla({ kalla, syntetisk }: Matvarde) {
  if (syntetisk) return kalla.includes('omräknat') ? 'Syntetisk, omräknad' : 'Syntetisk';
  return kalla.split(',')[0] ?? kalla;
}

/** Each source in full, with the periods it stands for, and how the figures may be used. */
export function Kallor({ serie }: { serie: Matvarde[] }) {
  const datamangder = useDatamangder().data ?? [];
  const kallor = [...new Set(serie.map(({ kalla }) => kalla))];
  const perioder = (kalla: string) => {
    const egna = serie.filter((rad) => rad.kalla === kalla).map(({ period }) => period);
    return egna.length > 1 ? `${egna[0]}–${egna.at(-1)}` : egna[0];
  };
  const licenser = datamangder.filter(({ kod }) => serie.some(({ datamangd }) => datamangd === kod)).map(({ licens }) => licens);
  return (
    <p className="kallor">
      {kallor.length > 1 ? 'Källor: ' : 'Källa: '}
      {kallor.map((kalla) => (kallor.length > 1 ? `${kalla} (${perioder(kalla)})` : kalla)).join('; ')}.
      {licenser.length > 0 && ` Licens: ${licenser.join('; ')}`}
    </p>
  );
}
