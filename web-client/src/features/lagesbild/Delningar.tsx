import { datum } from '../../components/format';
import { Hamtat } from '../../components/Hamtat';
import { Tabell } from '../../components/Tabell';
import { Tomt } from '../../components/Tomt';
import { useOrganisationsnamn } from '../organisation/useOrganisationsnamn';
import { DiarieforFormular } from './DiarieforFormular';
import type { Lagesbild } from './typer';
import { useDelningar } from './useDelningar';

/** To whom an own picture has been handed, and what the receiver still has to do. */
export function Delningar({ bild }: { bild: Lagesbild }) {
  const delningar = useDelningar(bild.id);
  const namn = useOrganisationsnamn();
  return (
    <section className="avsnitt">
      <h2>{bild.mottagen ? 'Mottagen' : 'Delad med'}</h2>
      <Hamtat fraga={delningar}>
        {(rader) =>
          rader.length === 0 ? (
            <Tomt rubrik="Inte delad än">
              Bara den egna parten ser bilden. När den är klar och sekretessen är prövad kan den delas med de andra parterna.
            </Tomt>
          ) : (
            <>
              <Tabell
                bildtext={
                  bild.mottagen ? `Från ${namn(bild.part ?? '')}, som inkommen allmän handling` : 'Delningar, i den ordning de gjordes'
                }
                rader={rader}
                nyckel={(rad) => rad.id}
                kolumner={[
                  { rubrik: 'Mottagare', cell: (rad) => namn(rad.mottagare) },
                  { rubrik: 'Delad', cell: (rad) => datum(rad.delad) },
                  {
                    rubrik: 'Sekretessprövning',
                    cell: ({ sekretessprovning: s }) => `${s.utfordAv}, ${s.datum}: ${s.resultat}`,
                  },
                  { rubrik: 'Diarienummer', cell: (rad) => rad.diarienummer ?? 'inte registrerat än' },
                ]}
              />
              {rader
                .filter((rad) => rad.diariefors)
                .map((rad) => (
                  <DiarieforFormular key={rad.id} bild={bild.id} delning={rad} />
                ))}
            </>
          )
        }
      </Hamtat>
    </section>
  );
}
