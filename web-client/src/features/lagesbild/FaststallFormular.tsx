import { idag } from '../../components/format';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import type { Lagesbild } from './typer';
import { useLagesbildsakter } from './useLagesbildsakter';

/** The decision: who, when and under which number. */
export function FaststallFormular({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const { faststall } = useLagesbildsakter(bild.id, etag);
  const formular = useFormular({
    nyckel: `lagesbild/${bild.id}/faststallande`,
    initial: { beslutsdatum: idag(), organ: '', diarienummer: '' },
    krav: { beslutsdatum: 'Ange när beslutet fattades.', organ: 'Ange vem som beslutade.', diarienummer: 'Ange diarienumret.' },
    skicka: (varden) => faststall.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Fastställ">
      <TextFalt formular={formular} namn="beslutsdatum" etikett="Beslutsdatum" typ="date" />
      <TextFalt formular={formular} namn="organ" etikett="Beslutande organ" hjalp="Till exempel: Lokal styrgrupp Järva." />
      <TextFalt formular={formular} namn="diarienummer" etikett="Diarienummer" hjalp="Till exempel: RK 2020/516." />
    </Formular>
  );
}
