import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import type { Lagesbild } from './typer';
import { useLagesbildsakter } from './useLagesbildsakter';

/** Why it goes back: the next one to open it reads that. */
export function AterforFormular({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const { aterfor } = useLagesbildsakter(bild.id, etag);
  const formular = useFormular({
    nyckel: `lagesbild/${bild.id}/aterforing`,
    initial: { skal: '' },
    krav: { skal: 'Skriv vad som behöver ändras.' },
    skicka: (varden) => aterfor.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Återför till utkast">
      <TextFalt formular={formular} namn="skal" etikett="Vad behöver ändras?" rader={3} />
    </Formular>
  );
}
