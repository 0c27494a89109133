import { idag } from '../../components/format';
import { Formular } from '../../components/formular/Formular';
import { RadioFalt } from '../../components/formular/RadioFalt';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import { useMinSida } from '../organisation/useMinSida';
import type { Overenskommelse } from './typer';
import { useUndertecknaOverenskommelse } from './useUndertecknaOverenskommelse';

/** One party's signature: the role that signed, never a name. */
export function UndertecknaFormular({ overenskommelse, etag }: { overenskommelse: Overenskommelse; etag: string }) {
  const { id, niva, parter, undertecknanden } = overenskommelse;
  const minSida = useMinSida();
  const underteckna = useUndertecknaOverenskommelse(id, etag);
  const kvar = parter.filter(({ harUndertecknat, organisation }) => !harUndertecknat && (niva === 'Overgripande' || minSida(organisation)));
  const formular = useFormular({
    nyckel: `overenskommelse/${id}/undertecknande/${undertecknanden.length}`,
    initial: { organisation: '', roll: '', datum: idag() },
    krav: { organisation: 'Välj part.', roll: 'Ange rollen som undertecknade.', datum: 'Ange när.' },
    skicka: (varden) => underteckna.mutateAsync(varden),
  });
  if (kvar.length === 0) return <p>Din sida har undertecknat. Den andra sidan registrerar sin egen underskrift.</p>;
  return (
    <Formular formular={formular} knapp="Underteckna">
      <RadioFalt
        formular={formular}
        namn="organisation"
        etikett="Part"
        alternativ={kvar.map(({ organisation, namn }) => ({ varde: organisation, text: namn }))}
      />
      <TextFalt formular={formular} namn="roll" etikett="Roll" hjalp="Till exempel: stadsdelsdirektör, chef för lokalpolisområdet." />
      <TextFalt formular={formular} namn="datum" etikett="Datum" typ="date" />
    </Formular>
  );
}
