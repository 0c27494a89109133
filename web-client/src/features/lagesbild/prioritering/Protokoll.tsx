import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Felruta } from '../../../components/Felruta';
import { hamtaProtokoll } from './hamtaProtokoll';
import { beslut as allaBeslut, beslutsord } from './ord';
import type { Mote } from './typer';

/** The minutes: what was decided, in order, and the document. */
export function Protokoll({ mote }: { mote: Mote }) {
  const [fel, setFel] = useState<unknown>();
  const avslutat = mote.status === 'Avslutat';
  return (
    <section className="avsnitt">
      <h2>Protokoll</h2>
      <p>
        {avslutat
          ? `Diarienummer ${mote.diarienummer}. Protokollet ändras inte.`
          : 'Ett utkast tills mötet är avslutat: besluten kan ändras.'}
      </p>
      {allaBeslut.map((b) => {
        const rader = mote.problem.filter((rad) => rad.beslut === b);
        return (
          rader.length > 0 && (
            <div key={b}>
              <h3>{beslutsord[b].text}</h3>
              <ol>
                {rader.map((rad) => (
                  <li key={rad.problemId}>
                    {rad.rubrik}. {rad.motiv}
                  </li>
                ))}
              </ol>
            </div>
          )
        );
      })}
      {fel !== undefined && <Felruta fel={fel} />}
      <div className="knappar utan-utskrift">
        <Button variant="secondary" onClick={() => hamtaProtokoll(mote).then(() => setFel(undefined), setFel)}>
          Hämta protokollet som Word-dokument
        </Button>
      </div>
    </section>
  );
}
