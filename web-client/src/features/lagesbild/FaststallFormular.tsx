import { idag } from '../../components/format';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import { Saknas } from './gemensam/Saknas';
import { useSaknas } from './gemensam/useSaknas';
import type { Lagesbild } from './typer';
import { useLagesbildsakter } from './useLagesbildsakter';

/** The decision: who, when and under which number; and why, when a joint picture is adopted though something is missing. */
export function FaststallFormular({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const { faststall } = useLagesbildsakter(bild.id, etag);
  const saknas = useSaknas(bild);
  const formular = useFormular({
    nyckel: `lagesbild/${bild.id}/faststallande`,
    initial: { beslutsdatum: idag(), organ: '', diarienummer: '', 'undantag.skal': '' },
    krav: {
      beslutsdatum: 'Ange när beslutet fattades.',
      organ: 'Ange vem som beslutade.',
      diarienummer: 'Ange diarienumret.',
      ...(saknas.length > 0 && { 'undantag.skal': 'Skriv varför lägesbilden fastställs fast något saknas.' }),
    },
    skicka: ({ 'undantag.skal': skal, ...beslut }) => faststall.mutateAsync({ ...beslut, undantag: saknas.length > 0 ? { skal } : null }),
  });
  return (
    <Formular formular={formular} knapp="Fastställ">
      <TextFalt formular={formular} namn="beslutsdatum" etikett="Beslutsdatum" typ="date" />
      <TextFalt formular={formular} namn="organ" etikett="Beslutande organ" hjalp="Till exempel: Lokal styrgrupp Järva." />
      <TextFalt formular={formular} namn="diarienummer" etikett="Diarienummer" hjalp="Till exempel: RK 2020/516." />
      {saknas.length > 0 && (
        <>
          <Saknas rader={saknas} />
          <TextFalt
            formular={formular}
            namn="undantag.skal"
            etikett="Varför fastställs den ändå?"
            hjalp="Skälet sparas och visas tillsammans med det som saknas."
            rader={3}
            max={2000}
          />
        </>
      )}
    </Formular>
  );
}
