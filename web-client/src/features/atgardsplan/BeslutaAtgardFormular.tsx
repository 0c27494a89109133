import { idag } from '../../components/format';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import { useBeslutaAtgard } from './useBeslutaAtgard';

/** The decision on a measure. Without a cause the API refuses, and says so here. */
export function BeslutaAtgardFormular({ id, etag }: { id: string; etag: string }) {
  const besluta = useBeslutaAtgard(id, etag);
  const formular = useFormular({
    nyckel: `atgard/${id}/beslut`,
    initial: { beslutsdatum: idag(), organ: '' },
    krav: { beslutsdatum: 'Ange när beslutet fattades.', organ: 'Ange vem som beslutade.' },
    skicka: (varden) => besluta.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Besluta">
      <TextFalt formular={formular} namn="beslutsdatum" etikett="Beslutsdatum" typ="date" />
      <TextFalt formular={formular} namn="organ" etikett="Beslutande organ" />
    </Formular>
  );
}
