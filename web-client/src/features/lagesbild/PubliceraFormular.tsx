import { Formular } from '../../components/formular/Formular';
import { useFormular } from '../../components/formular/useFormular';
import { ProvningFalt } from './ProvningFalt';
import { provningKrav, sekretessprovning, tomProvning } from './provning';
import type { Lagesbild } from './typer';
import { useLagesbildsakter } from './useLagesbildsakter';

/** Publishing demands that the secrecy has been tried. */
export function PubliceraFormular({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const { publicera } = useLagesbildsakter(bild.id, etag);
  const formular = useFormular({
    nyckel: `lagesbild/${bild.id}/publicering`,
    initial: tomProvning(),
    krav: provningKrav,
    skicka: (varden) => publicera.mutateAsync({ sekretessprovning: sekretessprovning(varden) }),
  });
  return (
    <Formular formular={formular} knapp="Publicera">
      <ProvningFalt formular={formular} />
    </Formular>
  );
}
