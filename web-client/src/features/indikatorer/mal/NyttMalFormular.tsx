import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { Handling } from '../../../components/Handling';
import type { Indikator } from '../typer';
import { Beslutsfalt } from './Beslutsfalt';
import { malbeslut, malKrav, malslag, tomtMal } from './malVarden';
import { useSkapaMal } from './useRegistreraMal';

/** Registers a target that a decision has set. */
export function NyttMalFormular({ indikator, omrade }: { indikator: Indikator; omrade: string }) {
  const skapa = useSkapaMal();
  const formular = useFormular({
    nyckel: `mal/ny/${indikator.kod}/${omrade}`,
    initial: tomtMal,
    krav: malKrav,
    skicka: async (v) => {
      const slag = v.slag as 'Arsmal' | 'Namndmal';
      await skapa.mutateAsync({ indikator: indikator.kod, omrade, ar: Number(v.ar), slag, ...malbeslut(v) });
      formular.borjaOm();
    },
  });
  return (
    <Handling
      rubrik="Registrera ett mål"
      forklaring="Målet visas som en linje i diagrammet. Det ska vara beslutat: skriv vilket beslut och var det står att läsa."
    >
      <Formular formular={formular} knapp="Registrera målet">
        <TextFalt formular={formular} namn="ar" etikett="År" hjalp="Året då målet ska vara nått." typ="number" />
        <RadioFalt formular={formular} namn="slag" etikett="Vems mål" alternativ={malslag} />
        <TextFalt formular={formular} namn="varde" etikett="Mål" typ="number" enhet={indikator.enhet} />
        <Beslutsfalt formular={formular} />
      </Formular>
    </Handling>
  );
}
