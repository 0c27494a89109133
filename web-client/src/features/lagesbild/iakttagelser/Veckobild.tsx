import type { components } from '../../../api/schema';
import { tal } from '../../../components/format';
import { Lankknapp } from '../../../components/Lankknapp';
import { Statusmarke, type Ton } from '../../../components/Statusmarke';
import { Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import { Kategoritabell } from './Kategoritabell';
import { rapportorsslag } from './ord';
import { Veckoserie } from './Veckoserie';

type Bild = components['schemas']['HamtaVeckosammanstallningResponse'];

const status: Record<Bild['rapporter'][number]['status'], { ton: Ton; text: string }> = {
  Inkommen: { ton: 'bra', text: 'Inkommen' },
  IngetAttRapportera: { ton: 'bra', text: 'Inget att rapportera' },
  Saknas: { ton: 'varning', text: 'Saknas' },
};

/** The tables of the week. A quiet week and a silent one are told apart. */
export function Veckobild({ bild }: { bild: Bild }) {
  const { kategorier: rader, platser, rapporter } = bild;
  return (
    <>
      <section className="avsnitt">
        <h3>Kategorier</h3>
        {rader.length === 0 ? (
          <Tomt rubrik="Inga iakttagelser">Veckan kan ha varit lugn, eller orapporterad: se rapporterna nedan.</Tomt>
        ) : (
          <Kategoritabell rader={rader} fore="de tolv veckorna före" />
        )}
      </section>
      <section className="avsnitt">
        <h3>Rapporter</h3>
        {rapporter.length === 0 ? (
          <Tomt
            rubrik="Ingen är utsedd att rapportera"
            knapp={
              <Lankknapp till={`/rapportorsuppdrag?omrade=${bild.omrade}`} variant="secondary">
                Vilka som rapporterar
              </Lankknapp>
            }
          >
            Utse rapportörer, så syns det vilka rapporter som saknas.
          </Tomt>
        ) : (
          <ul className="poster">
            {rapporter.map((rapport) => (
              <li key={rapport.rapportor}>
                <span>
                  {rapportorsslag[rapport.slag]}, {rapport.rapportor}
                </span>
                <Statusmarke ton={status[rapport.status].ton}>{status[rapport.status].text}</Statusmarke>
              </li>
            ))}
          </ul>
        )}
      </section>
      {platser.length > 0 && (
        <section className="avsnitt">
          <h3>Platser</h3>
          <Tabell
            bildtext="Platser med iakttagelser under veckan och de tolv före, flest först"
            rader={platser}
            nyckel={({ plats }) => plats}
            kolumner={[
              { rubrik: 'Plats', cell: ({ plats }) => plats },
              { rubrik: 'Under veckan', tal: true, cell: ({ antal }) => tal(antal) },
              { rubrik: 'Tretton veckor', tal: true, cell: ({ antalTrettonVeckor }) => tal(antalTrettonVeckor) },
            ]}
          />
        </section>
      )}
      <Veckoserie bild={bild} />
    </>
  );
}
