import { idag, storBokstav } from '../../../components/format';
import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { ValFalt } from '../../../components/formular/ValFalt';
import { Handling } from '../../../components/Handling';
import { useStadsdelsomraden } from '../../organisation/useOmraden';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { useDatamangder } from '../useDatamangder';
import type { Periodlas } from './typer';
import { useLasUpp } from './useLasUpp';

const alla = 'alla';

/** Whoever answers for the report opens its figures for one delivery, and says why. */
export function LasUppFormular({ las }: { las: Periodlas[] }) {
  const lasUpp = useLasUpp();
  const namn = useOmradesnamn();
  const stadsdelsomraden = useStadsdelsomraden().data ?? [];
  const datamangder = useDatamangder().data ?? [];
  const formular = useFormular({
    nyckel: 'upplasning',
    initial: { rapport: '', datamangd: '', omraden: alla, anledning: '', giltigTill: idag() },
    krav: {
      rapport: 'Välj vilken rapports siffror som ska låsas upp.',
      datamangd: 'Välj vilken datamängd som ska levereras.',
      omraden: 'Välj var.',
      anledning: 'Skriv varför siffrorna ska ändras.',
      giltigTill: 'Välj sista dagen.',
    },
    skicka: async ({ omraden, ...varden }) => {
      await lasUpp.mutateAsync({ ...varden, omraden: omraden === alla ? null : [omraden] });
      formular.borjaOm();
    },
  });
  const valbara = ['0180', ...stadsdelsomraden.map(({ kod }) => kod)].filter((kod) =>
    las.some(({ rapport, omraden }) => rapport === formular.varden.rapport && omraden.includes(kod)),
  );
  return (
    <Handling
      rubrik="Lås upp för en leverans"
      forklaring="Den som lämnar siffrorna gör det som vanligt. Anledningen följer med varje värde som ändras, och när leveransen är lagrad är perioden låst igen."
    >
      <Formular formular={formular} knapp="Lås upp">
        <ValFalt
          formular={formular}
          namn="rapport"
          etikett="Rapport"
          alternativ={las.map(({ rapport }) => ({ varde: rapport, text: storBokstav(rapport) }))}
        />
        <ValFalt
          formular={formular}
          namn="datamangd"
          etikett="Datamängd"
          alternativ={datamangder.map(({ kod, namn: text }) => ({ varde: kod, text: `${text} (${kod})` }))}
        />
        <ValFalt
          formular={formular}
          namn="omraden"
          etikett="Var"
          alternativ={[
            { varde: alla, text: 'Alla områden som rapporten låser' },
            ...valbara.map((kod) => ({ varde: kod, text: namn(kod) })),
          ]}
        />
        <TextFalt
          formular={formular}
          namn="anledning"
          etikett="Varför?"
          hjalp="Till exempel: Brå har rättat januari."
          rader={2}
          max={500}
        />
        <TextFalt formular={formular} namn="giltigTill" etikett="Upplåst till och med" hjalp="Högst 31 dagar fram." typ="date" />
      </Formular>
    </Handling>
  );
}
