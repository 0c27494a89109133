import { Button, Details } from '@digdir/designsystemet-react';
import { Felruta } from '../../../components/Felruta';
import { tidpunkt } from '../../../components/format';
import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { sidor } from './ord';
import type { Avvisad, Sammanstallning } from './typer';
import { useTaTillbaka } from './useAvvisa';

/** What a person has said is not the same. Folded: it is settled, but it can be taken back. */
export function AvvisadeForslag({ bild, skriver }: { bild: Sammanstallning; skriver: boolean }) {
  const taTillbaka = useTaTillbaka(bild.lagesbildId);
  if (bild.avvisade.length === 0) return null;
  return (
    <Details>
      <Details.Summary>Avvisade förslag ({bild.avvisade.length})</Details.Summary>
      <Details.Content>
        {taTillbaka.error && <Felruta fel={taTillbaka.error} />}
        <ul className="poster">
          {bild.avvisade.map((avvisad) => (
            <li key={avvisad.id}>
              <Paret avvisad={avvisad} />
              {skriver && (
                <Button
                  className="utan-utskrift"
                  data-size="sm"
                  variant="secondary"
                  aria-label={`Ta tillbaka: ${avvisad.staden.rubrik} och ${avvisad.polisen.rubrik}`}
                  onClick={() => taTillbaka.mutate(avvisad)}
                  loading={taTillbaka.isPending && taTillbaka.variables?.id === avvisad.id}
                >
                  Ta tillbaka
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}

function Paret({ avvisad: { staden, polisen, skal, avvisadAv, skapad } }: { avvisad: Avvisad }) {
  return (
    <div>
      <p>
        {sidor.Staden}: <Lank till={objektlank('problem', staden.id)}>{staden.rubrik}</Lank>
      </p>
      <p>
        {sidor.Polisen}: <Lank till={objektlank('problem', polisen.id)}>{polisen.rubrik}</Lank>
      </p>
      {skal && <p>{skal}</p>}
      <p className="dov">
        Avvisat av {avvisadAv} {tidpunkt(skapad)}
      </p>
    </div>
  );
}
