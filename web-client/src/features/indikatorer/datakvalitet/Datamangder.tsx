import type { ReactNode } from 'react';
import { datum, tal } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Statusmarke } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import type { Datamangd } from '../typer';
import { useDatamangder } from '../useDatamangder';
import { type Publicering, usePubliceringskalender } from './usePubliceringskalender';

const kolumner = (vantas: (kod: string) => ReactNode): Kolumn<Datamangd>[] => [
  { rubrik: 'Datamängd', cell: ({ namn, kod }) => `${namn} (${kod})` },
  { rubrik: 'Källa', cell: ({ kalla, syntetisk }) => (syntetisk ? `${kalla} (syntetisk)` : kalla) },
  { rubrik: 'Licens', cell: ({ licens }) => licens },
  { rubrik: 'Hämtad', tal: true, cell: ({ hamtad }) => (hamtad ? datum(hamtad) : 'aldrig') },
  { rubrik: 'Ändrad', tal: true, cell: ({ uppdaterad }) => (uppdaterad ? datum(uppdaterad) : 'inga värden än') },
  { rubrik: 'Revision', tal: true, cell: ({ revision }) => tal(revision) },
  { rubrik: 'Nästa publicering', cell: ({ kod }) => vantas(kod) },
];

/** "2027 väntas 2027-03-15": the next one in the calendar, and whether it is late. */
const nastaPublicering = (kalender: Publicering[] | undefined) => (kod: string) => {
  const nasta = kalender?.find(({ datamangd }) => datamangd === kod);
  if (!nasta) return kalender && 'inte planerad';
  const { period, planerad, status } = nasta;
  return status === 'Forsenad' ? (
    <Statusmarke ton="varning">{`${period} försenad, väntades ${datum(planerad)}`}</Statusmarke>
  ) : (
    `${period} väntas ${datum(planerad)}`
  );
};

/** Where the figures come from, how they may be used, and when they last changed. */
export function Datamangder() {
  const datamangder = useDatamangder();
  const kalender = usePubliceringskalender().data;
  return (
    <section className="avsnitt">
      <h2>Datamängder</h2>
      <Hamtat fraga={datamangder}>
        {(alla) => (
          <Tabell
            bildtext="Datamängder"
            doljBildtext
            kolumner={kolumner(nastaPublicering(kalender))}
            rader={alla}
            nyckel={({ kod }) => kod}
          />
        )}
      </Hamtat>
    </section>
  );
}
