import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';
import { tidpunkt } from '../../../components/format';
import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { Handling } from '../../../components/Handling';
import { Tomt } from '../../../components/Tomt';
import type { Analys } from './typer';

interface Props {
  analys: Analys;
  etag: string;
  skriver: boolean;
}

/** What the figures mean, in the words of a person. */
export function EstAnalystext({ analys, etag, skriver }: Props) {
  return (
    <section className="avsnitt">
      <h2>Analys</h2>
      {analys.analys ? (
        <>
          <p className="brodtext">{analys.analys.text}</p>
          <p className="svag">
            Skriven av {analys.analys.skrivenAv}, {tidpunkt(analys.analys.skriven)}
          </p>
        </>
      ) : (
        <Tomt rubrik="Ingen har skrivit än">Vad beror mönstret på, vad har gjorts, och vad bör bli ett problem i lägesbilden?</Tomt>
      )}
      {skriver && (
        <Handling
          rubrik={analys.analys ? 'Ändra analysen' : 'Skriv analysen'}
          forklaring="Talen räknas av tjänsten. Skriv vad de betyder för arbetet, utan personer."
        >
          <TextFormular analys={analys} etag={etag} />
        </Handling>
      )}
    </section>
  );
}

function TextFormular({ analys, etag }: { analys: Analys; etag: string }) {
  const skriv = useAndring((text: string) =>
    unwrap(
      api.PUT('/est-analyser/{omrade}/{period}/text', {
        body: { text },
        params: { path: { omrade: analys.omrade, period: analys.period }, header: { 'If-Match': etag } },
      }),
    ),
  );
  const formular = useFormular({
    nyckel: `est-analys/${analys.omrade}/${analys.period}`,
    initial: { text: analys.analys?.text ?? '' },
    krav: { text: 'Skriv analysen.' },
    version: etag,
    skicka: ({ text }) => skriv.mutateAsync(text.trim()),
  });
  return (
    <Formular formular={formular} knapp="Spara analysen">
      <TextFalt formular={formular} namn="text" etikett="Analys" rader={10} max={20000} />
    </Formular>
  );
}
