import type { ReactNode } from 'react';
import { FlervalFalt } from '../../components/formular/FlervalFalt';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import type { FormularTillstand } from '../../components/formular/useFormular';
import { ValFalt } from '../../components/formular/ValFalt';
import { useLagesbilder } from '../lagesbild/useLagesbilder';
import { useOrganisationer } from '../organisation/useOrganisationer';
import type { OverenskommelseVarden } from './overenskommelseVarden';

interface Props {
  formular: FormularTillstand<OverenskommelseVarden>;
  omrade: string;
  ovrigt?: ReactNode;
}

/** What the parties agree on, in the order of Brå's model: problem, causes, goal, documentation, follow-up. */
export function OverenskommelseFormular({ formular, omrade, ovrigt }: Props) {
  const organisationer = useOrganisationer().data ?? [];
  const bilder = useLagesbilder(omrade).data?.filter(({ status }) => status === 'Faststalld' || status === 'Publicerad') ?? [];
  const nara = organisationer.filter((o) => o.typ === 'Polis' || o.omrade === omrade || o.typ === 'Fackforvaltning' || o.typ === 'Bolag');
  return (
    <Formular formular={formular} knapp="Spara utkast" ovrigt={ovrigt}>
      <TextFalt formular={formular} namn="rubrik" etikett="Rubrik" />
      <FlervalFalt
        formular={formular}
        namn="parter"
        etikett="Parter"
        hjalp="Minst polisen och en part från staden."
        alternativ={nara.map(({ kod, namn }) => ({ varde: kod, text: namn }))}
      />
      <TextFalt formular={formular} namn="giltigFran" etikett="Gäller från" typ="date" />
      <TextFalt formular={formular} namn="giltigTill" etikett="Gäller till och med" typ="date" />
      <ValFalt
        formular={formular}
        namn="lagesbildId"
        etikett="Lägesbild som den vilar på"
        hjalp="Måste anges innan en lokal överenskommelse undertecknas."
        alternativ={bilder.map(({ id, rubrik }) => ({ varde: id, text: rubrik }))}
      />
      <TextFalt formular={formular} namn="fokusproblem" etikett="Problem i fokus" hjalp="Ett per rad." rader={3} />
      <TextFalt formular={formular} namn="troligaOrsaker" etikett="Troliga orsaker" rader={3} />
      <TextFalt formular={formular} namn="mal" etikett="Mål" hjalp="Avgränsat och mätbart." rader={2} />
      <TextFalt formular={formular} namn="dokumentationsform" etikett="Så dokumenteras arbetet" rader={2} />
      <TextFalt formular={formular} namn="uppfoljningsform" etikett="Så följs det upp" rader={2} />
    </Formular>
  );
}
