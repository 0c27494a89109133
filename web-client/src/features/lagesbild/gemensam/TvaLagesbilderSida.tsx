import './gemensam.css';
import { useParams } from '@tanstack/react-router';
import { Hamtat } from '../../../components/Hamtat';
import { Lankknapp } from '../../../components/Lankknapp';
import { nylank, objektlank, omradeslank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { Status } from '../../../components/Status';
import { Tomt } from '../../../components/Tomt';
import { useHarRatt } from '../../organisation/useHarRatt';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { AvvisadeForslag } from './AvvisadeForslag';
import { Delbilder } from './Delbilder';
import { Jamforelserad } from './Jamforelserad';
import { Metod } from './Metod';
import { radnyckel } from './rader';
import { Saknas } from './Saknas';
import { slutsats } from './slutsats';
import type { Sammanstallning } from './typer';
import { useSammanstallning } from './useSammanstallning';

/** The city's picture to the left, the police's to the right, and what they agree on in the middle. */
export function TvaLagesbilderSida() {
  const { id } = useParams({ from: '/lagesbilder/$id/sammanstall' });
  const fraga = useSammanstallning(id);
  const bild = fraga.data;
  const namn = useOmradesnamn()(bild?.omrade ?? '');
  const skriver = useHarRatt('lagesbild:skriv', bild?.omrade) && bild?.status === 'Utkast';
  return (
    <Sida
      titel="Två lägesbilder"
      laddar={!bild && !fraga.error}
      bred
      smulor={
        bild && [
          { text: namn, till: omradeslank(bild.omrade) },
          { text: bild.rubrik, till: objektlank('lagesbild', id) },
        ]
      }
      lage={bild && <Status status={bild.status} />}
      slutsats={bild && slutsats(bild)}
      knappar={
        skriver && (
          <Lankknapp variant="secondary" till={nylank('problem', { lagesbild: id })}>
            Lägg till ett gemensamt problem
          </Lankknapp>
        )
      }
    >
      <Hamtat fraga={fraga}>{(data) => <Jamforelsen bild={data} skriver={skriver} />}</Hamtat>
    </Sida>
  );
}

function Jamforelsen({ bild, skriver }: { bild: Sammanstallning; skriver: boolean }) {
  const { rader } = bild;
  return (
    <>
      <Delbilder bild={bild} skriver={skriver} />
      <section className="avsnitt">
        <h2>Problem för problem</h2>
        {rader.length === 0 ? (
          <Tomt rubrik="Inget att jämföra än">
            När en egen lägesbild är vald visas dess problem här. Ni går igenom dem ett i taget och skriver den text ni är överens om.
          </Tomt>
        ) : (
          <>
            <div className="jamforelse-rubriker" aria-hidden="true">
              <span>Staden</span>
              <span>Gemensamt</span>
              <span>Polisen</span>
            </div>
            <ol className="jamforelse">
              {rader.map((rad) => (
                <Jamforelserad key={radnyckel(rad)} bild={bild} rad={rad} rader={rader} skriver={skriver} />
              ))}
            </ol>
            <AvvisadeForslag bild={bild} skriver={skriver} />
            <Metod />
          </>
        )}
      </section>
      {bild.saknas.length > 0 && bild.delbilder.length > 0 && (
        <section className="avsnitt">
          <h2>Innan lägesbilden kan fastställas</h2>
          <Saknas rader={bild.saknas} />
        </section>
      )}
    </>
  );
}
