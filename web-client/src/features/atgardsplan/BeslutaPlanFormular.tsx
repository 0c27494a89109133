import { idag } from '../../components/format';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import { useBeslutaHandlingsplan } from './useBeslutaHandlingsplan';

/** The decision on a plan. */
export function BeslutaPlanFormular({ id, etag }: { id: string; etag: string }) {
  const besluta = useBeslutaHandlingsplan(id, etag);
  const formular = useFormular({
    nyckel: `handlingsplan/${id}/beslut`,
    initial: { beslutsdatum: idag(), organ: '', diarienummer: '' },
    krav: { beslutsdatum: 'Ange när beslutet fattades.', organ: 'Ange vem som beslutade.', diarienummer: 'Ange diarienumret.' },
    skicka: (varden) => besluta.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Besluta">
      <TextFalt formular={formular} namn="beslutsdatum" etikett="Beslutsdatum" typ="date" />
      <TextFalt formular={formular} namn="organ" etikett="Beslutande organ" />
      <TextFalt formular={formular} namn="diarienummer" etikett="Diarienummer" hjalp="Till exempel: RK 2020/516." />
    </Formular>
  );
}
