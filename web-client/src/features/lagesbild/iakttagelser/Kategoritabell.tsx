import type { components } from '../../../api/schema';
import { tal } from '../../../components/format';
import { Statusmarke } from '../../../components/Statusmarke';
import { Tabell } from '../../../components/Tabell';
import { ordet } from '../ord';
import { kategorier } from './ord';

interface Props {
  rader: components['schemas']['HamtaVeckosammanstallningKategorirad'][];
  /** What the count is held against: "de tolv veckorna före". */
  fore: string;
}

/** Count per category beside what would be expected. */
export function Kategoritabell({ rader, fore }: Props) {
  return (
    <Tabell
      bildtext={`Antal, och vad som vore väntat efter ${fore} (u-diagram per inkommen rapport, tre standardavvikelser). Iakttagelser är underlag, inte statistik.`}
      rader={rader}
      nyckel={({ kategori }) => kategori}
      kolumner={[
        { rubrik: 'Kategori', cell: ({ kategori }) => ordet(kategorier, kategori) },
        { rubrik: 'Antal', tal: true, cell: ({ antal }) => tal(antal) },
        {
          rubrik: 'Väntat (gränser)',
          tal: true,
          cell: ({ vantat, nedre, ovre }) =>
            typeof vantat === 'number' ? `${tal(vantat)} (${tal(nedre ?? 0)}–${tal(ovre ?? 0)})` : 'för litet underlag',
        },
        { rubrik: 'Avviker', cell: ({ avviker }) => (avviker ? <Statusmarke ton="varning">Avviker</Statusmarke> : 'Nej') },
      ]}
    />
  );
}
