import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import type { Kalldefinition } from './typer';
import { useGodkann } from './useGodkann';

/** The reason stays with the wording. */
export function GodkannFormular({ kod, definition }: { kod: string; definition: Kalldefinition }) {
  const godkann = useGodkann(kod, definition);
  const formular = useFormular({
    nyckel: `kalldefinition/${definition.id}`,
    initial: { motivering: '' },
    krav: { motivering: 'Skriv varför siffrorna kan fortsätta i samma serie.' },
    skicka: (varden) => godkann.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Godkänn definitionen">
      <TextFalt
        formular={formular}
        namn="motivering"
        etikett="Varför mäter den detsamma?"
        hjalp="Till exempel: bara språket är ändrat, frågan i enkäten är densamma."
        rader={2}
        max={2000}
      />
    </Formular>
  );
}
