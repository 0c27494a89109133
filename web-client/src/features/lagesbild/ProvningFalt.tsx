import { TextFalt } from '../../components/formular/TextFalt';
import type { FormularTillstand } from '../../components/formular/useFormular';
import type { Provningsvarden } from './provning';

/** Nothing leaves the party before somebody has tried what may be told. */
export function ProvningFalt<T extends Provningsvarden>({ formular }: { formular: FormularTillstand<T> }) {
  return (
    <>
      <TextFalt
        formular={formular}
        namn="sekretessprovning.utfordAv"
        etikett="Sekretessen prövades av"
        hjalp="Funktionen, inte personen. Till exempel: registrator vid stadsdelsförvaltningen."
      />
      <TextFalt formular={formular} namn="sekretessprovning.datum" etikett="Prövningens datum" typ="date" />
      <TextFalt
        formular={formular}
        namn="sekretessprovning.resultat"
        etikett="Resultat av prövningen"
        rader={3}
        hjalp="Till exempel: Inga uppgifter omfattas av sekretess. Små grupper kan gå att känna igen också utan namn."
      />
    </>
  );
}
