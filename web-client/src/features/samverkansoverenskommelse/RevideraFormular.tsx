import { idag } from '../../components/format';
import { Formular } from '../../components/formular/Formular';
import { RadioFalt } from '../../components/formular/RadioFalt';
import { TextFalt } from '../../components/formular/TextFalt';
import { tomSomNull } from '../../components/formular/tom';
import { useFormular } from '../../components/formular/useFormular';
import type { Revisionsutfall } from './typer';
import { useRevideraOverenskommelse } from './useRevideraOverenskommelse';

/** A review of the agreement. */
export function RevideraFormular({ id, etag }: { id: string; etag: string }) {
  const revidera = useRevideraOverenskommelse(id, etag);
  const formular = useFormular({
    nyckel: `overenskommelse/${id}/revision`,
    initial: { datum: idag(), utfall: '', anteckning: '' },
    krav: { datum: 'Ange när.', utfall: 'Välj utfall.' },
    skicka: ({ datum, utfall, anteckning }) =>
      revidera.mutateAsync({ datum, utfall: utfall as Revisionsutfall, anteckning: tomSomNull(anteckning) }),
  });
  return (
    <Formular formular={formular} knapp="Spara revisionen">
      <TextFalt formular={formular} namn="datum" etikett="Datum" typ="date" />
      <RadioFalt
        formular={formular}
        namn="utfall"
        etikett="Utfall"
        alternativ={[
          { varde: 'IngenAndring', text: 'Ingen ändring behövs' },
          { varde: 'Andrad', text: 'Överenskommelsen ändras' },
        ]}
      />
      <TextFalt formular={formular} namn="anteckning" etikett="Anteckning" rader={2} />
    </Formular>
  );
}
