import { idag } from '../../components/format';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import type { Lagesbild } from './typer';
import { usePubliceraLagesbild } from './usePubliceraLagesbild';

/** Publishing demands that the secrecy has been tried. */
export function PubliceraFormular({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const publicera = usePubliceraLagesbild(bild.id, etag);
  const formular = useFormular({
    nyckel: `lagesbild/${bild.id}/publicering`,
    initial: { sekretessprovningDatum: idag(), sekretessprovningResultat: '' },
    krav: { sekretessprovningDatum: 'Ange när sekretessen prövades.', sekretessprovningResultat: 'Skriv vad prövningen kom fram till.' },
    skicka: (varden) => publicera.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Publicera">
      <TextFalt formular={formular} namn="sekretessprovningDatum" etikett="Sekretessen prövades" typ="date" />
      <TextFalt
        formular={formular}
        namn="sekretessprovningResultat"
        etikett="Resultat av prövningen"
        rader={3}
        hjalp="Till exempel: Inga uppgifter omfattas av sekretess. Små grupper kan gå att känna igen också utan namn."
      />
    </Formular>
  );
}
