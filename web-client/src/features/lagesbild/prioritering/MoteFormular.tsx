import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { NarvarandeFalt } from './NarvarandeFalt';
import type { Mote } from './typer';
import { useUppdateraMote } from './useMotesandringar';

/** The day, who meets and who is there, while the meeting is open. */
export function MoteFormular({ mote }: { mote: Mote }) {
  const uppdatera = useUppdateraMote(mote);
  const formular = useFormular({
    nyckel: `prioriteringsmote/${mote.id}/${mote.version}`,
    initial: { datum: mote.datum, organ: mote.organ, narvarande: mote.narvarande },
    krav: { datum: 'Ange mötets dag.', organ: 'Ange vem som möts.' },
    skicka: (varden) => uppdatera.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Spara mötet">
      <TextFalt formular={formular} namn="datum" etikett="Mötets dag" typ="date" />
      <TextFalt formular={formular} namn="organ" etikett="Vem som möts" />
      <NarvarandeFalt formular={formular} />
    </Formular>
  );
}
