import { api, unwrap } from '../../api/client';
import { useAndring } from '../../api/useAndring';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import { Handling } from '../../components/Handling';
import type { Delning } from './typer';

/** The receiver's number for what it has been given; registered once. */
export function DiarieforFormular({ bild, delning }: { bild: string; delning: Delning }) {
  const diariefor = useAndring((body: { diarienummer: string }) =>
    unwrap(
      api.POST('/lagesbilder/{id}/delningar/{delning}/diarienummer', {
        body,
        params: { path: { id: bild, delning: delning.id }, header: { 'If-Match': `"${delning.version}"` } },
      }),
    ),
  );
  const formular = useFormular({
    nyckel: `delning/${delning.id}/diarienummer`,
    initial: { diarienummer: '' },
    krav: { diarienummer: 'Ange ert diarienummer.' },
    skicka: (varden) => diariefor.mutateAsync(varden),
  });
  return (
    <Handling
      rubrik="Registrera ert diarienummer"
      forklaring="Bilden är en inkommen allmän handling hos er. Numret registreras en gång."
      oppen
    >
      <Formular formular={formular} knapp="Registrera">
        <TextFalt formular={formular} namn="diarienummer" etikett="Diarienummer" hjalp="Till exempel: LPO 2026/17." />
      </Formular>
    </Handling>
  );
}
