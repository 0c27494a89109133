import { idag } from '../../components/format';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import type { Lagesbild } from './typer';
import { useLagesbildsakter } from './useLagesbildsakter';

/** When the management went through the draft, and which. */
export function GranskaFormular({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const { ledningsgranska } = useLagesbildsakter(bild.id, etag);
  const formular = useFormular({
    nyckel: `lagesbild/${bild.id}/ledningsgranskning`,
    initial: { datum: idag(), organ: '' },
    krav: { datum: 'Ange när ledningen gick igenom bilden.', organ: 'Ange vilken ledning det var.' },
    skicka: (varden) => ledningsgranska.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Registrera genomgången">
      <TextFalt formular={formular} namn="datum" etikett="Genomgångens datum" typ="date" />
      <TextFalt formular={formular} namn="organ" etikett="Ledning" hjalp="Till exempel: stadsdelsförvaltningens ledningsgrupp." />
    </Formular>
  );
}
