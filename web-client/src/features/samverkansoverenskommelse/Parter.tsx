import { datum } from '../../components/format';
import { Statusmarke } from '../../components/Statusmarke';
import { Tabell } from '../../components/Tabell';
import type { Overenskommelse } from './typer';

/** Who takes part, and who has signed. */
export function Parter({ overenskommelse: { parter, undertecknanden } }: { overenskommelse: Overenskommelse }) {
  const av = (kod: string) => undertecknanden.find(({ organisation }) => organisation === kod);
  return (
    <section className="avsnitt">
      <h2>Parter</h2>
      <Tabell
        bildtext="Parter och underskrifter"
        doljBildtext
        rader={parter}
        nyckel={({ organisation }) => organisation}
        kolumner={[
          { rubrik: 'Part', cell: ({ namn }) => namn },
          {
            rubrik: 'Undertecknad',
            cell: ({ organisation }) => {
              const underskrift = av(organisation);
              return underskrift ? `${datum(underskrift.datum)}, ${underskrift.roll}` : <Statusmarke ton="varning">Saknas</Statusmarke>;
            },
          },
        ]}
      />
    </section>
  );
}
