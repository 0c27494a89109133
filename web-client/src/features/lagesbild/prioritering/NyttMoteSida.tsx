import { useNavigate, useSearch } from '@tanstack/react-router';
import { idag } from '../../../components/format';
import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { objektlank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { useLagesbild } from '../useLagesbild';
import { NarvarandeFalt } from './NarvarandeFalt';
import type { Narvarande } from './typer';
import { useSkapaMote } from './useSkapaMote';

/** Prepare the steering group's meeting over a picture. */
export function NyttMoteSida() {
  const { lagesbild } = useSearch({ from: '/prioriteringsmoten/ny' });
  const bild = useLagesbild(lagesbild).data?.data;
  const navigate = useNavigate();
  const skapa = useSkapaMote();
  const formular = useFormular({
    nyckel: `prioriteringsmote/ny/${lagesbild}`,
    initial: { datum: idag(), organ: '', narvarande: [] as Narvarande[] },
    krav: { datum: 'Ange mötets dag.', organ: 'Ange vem som möts.' },
    skicka: async (varden) => {
      const { id } = await skapa.mutateAsync({ ...varden, lagesbildId: lagesbild });
      await navigate({ to: objektlank('prioriteringsmote', id) });
    },
  });
  return (
    <Sida
      titel="Nytt prioriteringsmöte"
      smulor={bild && [{ text: bild.rubrik, till: objektlank('lagesbild', lagesbild) }]}
      slutsats="Mötet tar upp lägesbildens problem. Poängen kan föreslås före mötet; styrgruppen beslutar på mötet."
    >
      <Formular formular={formular} knapp="Förbered mötet">
        <TextFalt formular={formular} namn="datum" etikett="Mötets dag" typ="date" />
        <TextFalt formular={formular} namn="organ" etikett="Vem som möts" hjalp="Till exempel: Lokal styrgrupp Järva." />
        <NarvarandeFalt formular={formular} />
      </Formular>
    </Sida>
  );
}
