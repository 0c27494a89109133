import { useCallback } from 'react';
import { Diagram } from '../../../components/Diagram';
import { TabellVidDiagram } from '../../../components/TabellVidDiagram';
import { Jamfortabell } from './Jamfortabell';
import { jamforslutsats } from './slutsats';
import type { Jamforelse } from './typer';

interface Props {
  namn: string;
  jamforelse: Jamforelse;
  min: string | undefined;
}

/** Dots with intervals, the same as a table, and the funnel that says how far chance reaches. */
export function Jamforvy({ namn, jamforelse, min }: Props) {
  const rubrik = `${namn}, stadsdelsområden ${jamforelse.period}${jamforelse.syntetisk ? '. Syntetiska exempeldata' : ''}`;
  const filnamn = `${jamforelse.indikator}-${jamforelse.period}`;
  const punkter = useCallback(async () => {
    const { ritaPunkter } = await import('./ritaPunkter');
    const omraden = jamforelse.omraden.toSorted((a, b) => a.namn.localeCompare(b.namn, 'sv'));
    return ritaPunkter({ omraden, enhet: jamforelse.enhet, mal: jamforelse.mal, min, syntetisk: jamforelse.syntetisk });
  }, [jamforelse, min]);
  const tratt = useCallback(async () => {
    const { ritaTratt } = await import('./ritaTratt');
    return ritaTratt({ jamforelse, min });
  }, [jamforelse, min]);
  return (
    <>
      <section className="avsnitt" aria-label="Områdena">
        <TabellVidDiagram
          diagram={
            <figure>
              <Diagram
                beskrivning={`Punktdiagram med 95 %-intervall: ${rubrik}. ${jamforslutsats(jamforelse)}`}
                rubrik={rubrik}
                filnamn={`${filnamn}-intervall`}
                hamta={punkter}
              />
            </figure>
          }
          tabell={<Jamfortabell jamforelse={jamforelse} />}
        />
        {jamforelse.orsaker.map(({ kod, text }) => (
          <p key={kod}>{text}</p>
        ))}
      </section>
      {jamforelse.tratt.length > 0 && (
        <section className="avsnitt">
          <h2>Hur långt når slumpen?</h2>
          <p>
            Ju mindre område, desto större skillnad av ren slump. I det inre bandet hamnar 95 av 100 områden utan verklig skillnad, i det
            yttre 998 av 1 000.
          </p>
          <figure>
            <Diagram
              beskrivning={`Trattdiagram: ${rubrik}. ${jamforslutsats(jamforelse)}`}
              rubrik={rubrik}
              filnamn={`${filnamn}-tratt`}
              hamta={tratt}
            />
          </figure>
        </section>
      )}
    </>
  );
}
