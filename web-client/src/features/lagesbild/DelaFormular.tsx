import { Formular } from '../../components/formular/Formular';
import { useFormular } from '../../components/formular/useFormular';
import { ValFalt } from '../../components/formular/ValFalt';
import { useOrganisationer } from '../organisation/useOrganisationer';
import { ProvningFalt } from './ProvningFalt';
import { provningKrav, sekretessprovning, tomProvning } from './provning';
import type { Lagesbild } from './typer';
import { useDelningar } from './useDelningar';
import { useLagesbildsakter } from './useLagesbildsakter';

/** To whom, and what the secrecy check said. */
export function DelaFormular({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const { dela } = useLagesbildsakter(bild.id, etag);
  const parter = useOrganisationer().data ?? [];
  const redan = (useDelningar(bild.id).data ?? []).map((delning) => delning.mottagare);
  const formular = useFormular({
    nyckel: `lagesbild/${bild.id}/delning`,
    initial: { mottagare: '', ...tomProvning() },
    krav: { mottagare: 'Välj vilken part som ska få bilden.', ...provningKrav },
    skicka: async (varden) => {
      await dela.mutateAsync({ mottagare: varden.mottagare, sekretessprovning: sekretessprovning(varden) });
      formular.satt({ mottagare: '', ...tomProvning() });
    },
  });
  return (
    <Formular formular={formular} knapp="Dela">
      <ValFalt
        formular={formular}
        namn="mottagare"
        etikett="Mottagare"
        alternativ={parter
          .filter(({ kod }) => kod !== bild.part && !redan.includes(kod))
          .map(({ kod, namn }) => ({ varde: kod, text: namn }))}
      />
      <ProvningFalt formular={formular} />
    </Formular>
  );
}
