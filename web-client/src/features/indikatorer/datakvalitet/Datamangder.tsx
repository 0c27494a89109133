import { datum, tal } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import type { Datamangd } from '../typer';
import { useDatamangder } from '../useDatamangder';

const kolumner: Kolumn<Datamangd>[] = [
  { rubrik: 'Datamängd', cell: ({ namn, kod }) => `${namn} (${kod})` },
  { rubrik: 'Källa', cell: ({ kalla, syntetisk }) => (syntetisk ? `${kalla} (syntetisk)` : kalla) },
  { rubrik: 'Licens', cell: ({ licens }) => licens },
  { rubrik: 'Hämtad', tal: true, cell: ({ hamtad }) => (hamtad ? datum(hamtad) : 'aldrig') },
  { rubrik: 'Ändrad', tal: true, cell: ({ uppdaterad }) => (uppdaterad ? datum(uppdaterad) : 'inga värden än') },
  { rubrik: 'Revision', tal: true, cell: ({ revision }) => tal(revision) },
];

/** Where the figures come from, how they may be used, and when they last changed. */
export function Datamangder() {
  const datamangder = useDatamangder();
  return (
    <section className="avsnitt">
      <h2>Datamängder</h2>
      <Hamtat fraga={datamangder}>
        {(alla) => <Tabell bildtext="Datamängder" doljBildtext kolumner={kolumner} rader={alla} nyckel={({ kod }) => kod} />}
      </Hamtat>
    </section>
  );
}
