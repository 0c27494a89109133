import { tidpunkt } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Handling } from '../../../components/Handling';
import { Statusmarke, type Ton } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import { GodkannFormular } from './GodkannFormular';
import type { Kalldefinition } from './typer';
import { useKalldefinitioner } from './useKalldefinitioner';

const status: Record<Kalldefinition['status'], readonly [text: string, ton: Ton]> = {
  Vantar: ['Väntar på dig', 'varning'],
  Galler: ['Gäller', 'bra'],
  Ersatt: ['Ersatt', 'lugn'],
};

const kolumner: Kolumn<Kalldefinition>[] = [
  { rubrik: 'Kod', cell: ({ kallkod }) => kallkod },
  {
    rubrik: 'Status',
    cell: (rad) => {
      const [text, ton] = status[rad.status];
      return <Statusmarke ton={ton}>{text}</Statusmarke>;
    },
  },
  { rubrik: 'Källans namn', cell: ({ titel }) => titel },
  { rubrik: 'Källans definition', cell: ({ beskrivning }) => beskrivning },
  { rubrik: 'Sedd', cell: ({ sedd }) => tidpunkt(sedd) },
  { rubrik: 'Godkänd', cell: ({ godkandAv, motivering }) => [godkandAv, motivering].filter(Boolean).join(': ') },
];

/** What waits for a person, before and after, and every wording that the source has had. */
export function Definitioner({ kod }: { kod: string }) {
  const definitioner = useKalldefinitioner(kod);
  return (
    <section className="avsnitt">
      <h2>Vad källans koder betyder</h2>
      <Hamtat fraga={definitioner}>
        {(alla) =>
          alla.length === 0 ? (
            <Tomt rubrik="Inget är läst än">Vid första hämtningen läses källans definitioner, och därefter jämförs de varje gång.</Tomt>
          ) : (
            <>
              {alla
                .filter((en) => en.status === 'Vantar')
                .map((en) => (
                  <Andring key={en.id} kod={kod} definition={en} />
                ))}
              <Tabell
                bildtext="Källans definitioner, de som väntar först"
                doljBildtext
                kolumner={kolumner}
                rader={alla}
                nyckel={({ id }) => id}
              />
            </>
          )
        }
      </Hamtat>
    </section>
  );
}

function Andring({ kod, definition }: { kod: string; definition: Kalldefinition }) {
  const { kallkod, titel, beskrivning, tidigareTitel, tidigareBeskrivning } = definition;
  return (
    <article aria-labelledby={`andring-${definition.id}`}>
      <h3 id={`andring-${definition.id}`}>{kallkod}: källan har ändrat definitionen</h3>
      <dl className="fakta">
        <div>
          <dt>Förut</dt>
          <dd>
            {tidigareTitel}. {tidigareBeskrivning}
          </dd>
        </div>
        <div>
          <dt>Nu</dt>
          <dd>
            {titel}. {beskrivning}
          </dd>
        </div>
      </dl>
      <Handling
        rubrik={`Godkänn ${kallkod}`}
        forklaring="Koden hämtas igen från nästa hämtning. Mäter den något annat än förut ska ett brott i serien registreras först."
      >
        <GodkannFormular kod={kod} definition={definition} />
      </Handling>
    </article>
  );
}
