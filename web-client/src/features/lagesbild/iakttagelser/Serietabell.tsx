import { tal } from '../../../components/format';
import { Statusmarke } from '../../../components/Statusmarke';
import { Tabell } from '../../../components/Tabell';
import type { Serierad } from './typer';

interface Props {
  bildtext: string;
  /** What a row is: "Vecka". */
  rubrik: string;
  rader: Serierad[];
}

const avviker = ({ perRapport, nedre, ovre }: Serierad) =>
  typeof perRapport === 'number' && typeof nedre === 'number' && typeof ovre === 'number' && (perRapport < nedre || perRapport > ovre);

/** The u chart as figures, the latest first. */
export function Serietabell({ bildtext, rubrik, rader }: Props) {
  return (
    <Tabell
      bildtext={bildtext}
      rader={rader.toReversed()}
      nyckel={({ period }) => period}
      kolumner={[
        { rubrik, cell: ({ period }) => period },
        { rubrik: 'Iakttagelser', tal: true, cell: ({ antal }) => tal(antal) },
        { rubrik: 'Rapporter', tal: true, cell: ({ rapporter }) => tal(rapporter) },
        {
          rubrik: 'Per rapport',
          tal: true,
          cell: ({ perRapport }) => (typeof perRapport === 'number' ? tal(perRapport, 2) : 'inga rapporter'),
        },
        {
          rubrik: 'Gränser',
          tal: true,
          cell: ({ nedre, ovre }) =>
            typeof nedre === 'number' && typeof ovre === 'number' ? `${tal(nedre, 2)}–${tal(ovre, 2)}` : 'för litet underlag',
        },
        { rubrik: 'Avviker', cell: (rad) => (avviker(rad) ? <Statusmarke ton="varning">Avviker</Statusmarke> : 'Nej') },
      ]}
    />
  );
}
