import type { ReactNode } from 'react';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import type { FormularTillstand } from '../../components/formular/useFormular';
import { ValFalt } from '../../components/formular/ValFalt';
import { useOrganisationer } from '../organisation/useOrganisationer';
import { KallorFalt } from './KallorFalt';
import type { LagesbildVarden } from './lagesbildVarden';
import { lagesbildstyper } from './ord';
import { SifferTextFalt } from './siffror/SifferTextFalt';

interface Props {
  formular: FormularTillstand<LagesbildVarden>;
  knapp: string;
  /** The kind is chosen once. */
  ny?: boolean;
  ovrigt?: ReactNode;
}

/** The parts of a lägesbild in the order of the law (2023:196, 4 §): mapping, other information, analysis. */
export function LagesbildFormular({ formular, knapp, ny, ovrigt }: Props) {
  const parter = useOrganisationer().data ?? [];
  const text = { formular, rader: 6, max: 20000 };
  return (
    <Formular formular={formular} knapp={knapp} ovrigt={ovrigt}>
      <TextFalt formular={formular} namn="rubrik" etikett="Rubrik" hjalp="Område och period, till exempel: Järva, hösten 2026." />
      {ny && <ValFalt formular={formular} namn="typ" etikett="Slag" alternativ={lagesbildstyper} />}
      {formular.varden.typ === 'Egen' && (
        <ValFalt
          formular={formular}
          namn="part"
          etikett="Part"
          hjalp="Vems egen bild det är."
          alternativ={parter.map(({ kod, namn }) => ({ varde: kod, text: namn }))}
        />
      )}
      <TextFalt formular={formular} namn="periodFran" etikett="Perioden börjar" typ="date" />
      <TextFalt formular={formular} namn="periodTill" etikett="Perioden slutar" typ="date" />
      <SifferTextFalt
        {...text}
        namn="kartlaggningBrottslighet"
        etikett="Kartläggning: brott och otrygghet"
        hjalp="Omfattning och utveckling. Infoga siffror i stället för att skriva dem."
      />
      <SifferTextFalt
        {...text}
        namn="kartlaggningKonsekvenser"
        etikett="Kartläggning: konsekvenser"
        hjalp="Vad det betyder för dem som bor och vistas här."
      />
      <SifferTextFalt
        {...text}
        namn="annanInformation"
        etikett="Annan information"
        hjalp="Till exempel dialoger, trygghetsvandringar, planerade byggen."
      />
      <SifferTextFalt {...text} namn="analys" etikett="Analys" hjalp="Nuläget och hur det kan utvecklas. Nämn inga personer." />
      <KallorFalt formular={formular} />
    </Formular>
  );
}
