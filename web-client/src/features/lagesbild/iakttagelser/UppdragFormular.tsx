import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';
import { idag } from '../../../components/format';
import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { type FormularTillstand, useFormular } from '../../../components/formular/useFormular';
import { ValFalt } from '../../../components/formular/ValFalt';
import { rapportorsslagval, takter } from './ord';
import type { Rapportorsslag, Uppdrag } from './typer';

interface Varden {
  slag: string;
  taktVeckor: string;
  giltigFran: string;
}
const krav = { slag: 'Välj verksamhet.', taktVeckor: 'Välj hur ofta.', giltigFran: 'Ange första dagen.' };
const innehall = ({ slag, taktVeckor, giltigFran }: Varden) => ({
  slag: slag as Rapportorsslag,
  taktVeckor: Number(taktVeckor),
  giltigFran,
});

const useUppdatera = ({ id, version }: Uppdrag) =>
  useAndring((body: ReturnType<typeof innehall> & { giltigTill: string | null }) =>
    unwrap(api.PUT('/rapportorsuppdrag/{id}', { body, params: { path: { id }, header: { 'If-Match': `"${version}"` } } })),
  );

/** Who is expected to report from now on. */
export function NyttUppdrag({ omrade }: { omrade: string }) {
  const tilldela = useAndring((body: ReturnType<typeof innehall> & { rapportor: string; omrade: string }, nyckel) =>
    unwrap(api.POST('/rapportorsuppdrag', { body, params: { header: { 'Idempotency-Key': nyckel } } })),
  );
  const formular = useFormular({
    nyckel: `rapportorsuppdrag/ny/${omrade}`,
    initial: { rapportor: '', slag: '', taktVeckor: '1', giltigFran: idag() },
    krav: { rapportor: 'Skriv rapportörens inloggningsnamn.', ...krav },
    skicka: async ({ rapportor, ...varden }) => {
      await tilldela.mutateAsync({ ...innehall(varden), rapportor: rapportor.trim(), omrade });
      formular.borjaOm();
    },
  });
  return (
    <Formular formular={formular} knapp="Ge uppdraget">
      <TextFalt
        formular={formular}
        namn="rapportor"
        etikett="Rapportör"
        hjalp="Funktionens inloggningsnamn, till exempel rapportor-jarva. Aldrig en persons namn."
        max={100}
      />
      <UppdragFalt formular={formular as unknown as FormularTillstand<Varden>} />
    </Formular>
  );
}

/** Corrects what was written when it was given. */
export function AndraUppdrag({ uppdrag }: { uppdrag: Uppdrag }) {
  const uppdatera = useUppdatera(uppdrag);
  const formular = useFormular({
    nyckel: `rapportorsuppdrag/${uppdrag.id}`,
    initial: { slag: uppdrag.slag as string, taktVeckor: String(uppdrag.taktVeckor), giltigFran: uppdrag.giltigFran },
    krav,
    version: `"${uppdrag.version}"`,
    skicka: (varden) => uppdatera.mutateAsync({ ...innehall(varden), giltigTill: uppdrag.giltigTill ?? null }),
  });
  return (
    <Formular formular={formular} knapp="Spara ändringen">
      <UppdragFalt formular={formular} />
    </Formular>
  );
}

/** Gives the assignment its last day. */
export function AvslutaUppdrag({ uppdrag }: { uppdrag: Uppdrag }) {
  const { slag, taktVeckor, giltigFran } = uppdrag;
  const uppdatera = useUppdatera(uppdrag);
  const formular = useFormular({
    nyckel: `rapportorsuppdrag/${uppdrag.id}/avslut`,
    initial: { giltigTill: uppdrag.giltigTill ?? idag() },
    krav: { giltigTill: 'Ange sista dagen.' },
    version: `"${uppdrag.version}"`,
    skicka: ({ giltigTill }) => uppdatera.mutateAsync({ slag, taktVeckor, giltigFran, giltigTill }),
  });
  return (
    <Formular formular={formular} knapp="Avsluta uppdraget">
      <TextFalt formular={formular} namn="giltigTill" etikett="Sista dagen" typ="date" />
    </Formular>
  );
}

function UppdragFalt({ formular }: { formular: FormularTillstand<Varden> }) {
  return (
    <>
      <ValFalt formular={formular} namn="slag" etikett="Verksamhet" alternativ={rapportorsslagval} />
      <RadioFalt formular={formular} namn="taktVeckor" etikett="Rapporten väntas" alternativ={takter} />
      <TextFalt formular={formular} namn="giltigFran" etikett="Från och med" typ="date" />
    </>
  );
}
