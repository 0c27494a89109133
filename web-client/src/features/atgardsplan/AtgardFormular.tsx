import type { ReactNode } from 'react';
import { Formular } from '../../components/formular/Formular';
import { RadioFalt } from '../../components/formular/RadioFalt';
import { TextFalt } from '../../components/formular/TextFalt';
import type { FormularTillstand } from '../../components/formular/useFormular';
import { ValFalt } from '../../components/formular/ValFalt';
import { IndikatorFalt } from '../indikatorer/IndikatorFalt';
import { useOrganisationer } from '../organisation/useOrganisationer';
import type { AtgardVarden } from './atgardVarden';
import { evidens, insatsformer, preventionstyper } from './ord';
import { ProblemOchOrsak } from './ProblemOchOrsak';

interface Props {
  formular: FormularTillstand<AtgardVarden>;
  /** The adopted lägesbild whose problems can be answered. */
  lagesbildId: string;
  ovrigt?: ReactNode;
}

/** A measure: why (problem and cause), what, who, when, how we know. */
export function AtgardFormular({ formular, lagesbildId, ovrigt }: Props) {
  const organisationer = useOrganisationer().data ?? [];
  return (
    <Formular formular={formular} knapp="Spara åtgärden" ovrigt={ovrigt}>
      <h2>Varför</h2>
      <ProblemOchOrsak formular={formular} lagesbildId={lagesbildId} />
      <h2>Vad</h2>
      <TextFalt formular={formular} namn="rubrik" etikett="Rubrik" />
      <TextFalt formular={formular} namn="beskrivning" etikett="Vad ska göras?" rader={4} max={4000} />
      <RadioFalt formular={formular} namn="preventionstyp" etikett="Slag av åtgärd" alternativ={preventionstyper} />
      <RadioFalt formular={formular} namn="insatsform" etikett="Insatsform" alternativ={insatsformer} />
      <RadioFalt formular={formular} namn="evidens" etikett="Kunskapsläge" alternativ={evidens} />
      <h2>Vem</h2>
      <ValFalt
        formular={formular}
        namn="ansvarigOrganisation"
        etikett="Ansvarig organisation"
        hjalp="Exakt en. Andra kan medverka, men en ansvarar."
        alternativ={organisationer.map(({ kod, namn }) => ({ varde: kod, text: namn }))}
      />
      <TextFalt formular={formular} namn="ansvarigRoll" etikett="Ansvarig roll" hjalp="Rollen, inte personen. Till exempel: enhetschef." />
      <h2>När</h2>
      <TextFalt formular={formular} namn="startdatum" etikett="Börjar" typ="date" />
      <TextFalt formular={formular} namn="slutdatum" etikett="Klar senast" typ="date" />
      <h2>Hur vi vet</h2>
      <TextFalt formular={formular} namn="operativtMal" etikett="Mål" hjalp="Avgränsat och möjligt att stämma av." rader={2} />
      <IndikatorFalt formular={formular} namn="indikatorer" etikett="Indikatorer" hjalp="Vad som ska röra sig om åtgärden hjälper." />
      <h2>Resurser</h2>
      <p className="svag">Minst en måste anges innan åtgärden kan beslutas.</p>
      <TextFalt formular={formular} namn="timmar" etikett="Tid" typ="number" enhet="timmar" />
      <TextFalt formular={formular} namn="kronor" etikett="Pengar" typ="number" enhet="kr" />
      <TextFalt formular={formular} namn="arsarbetskrafter" etikett="Personal" typ="number" enhet="årsarbetskrafter" />
      <TextFalt formular={formular} namn="kompetens" etikett="Kompetens" />
    </Formular>
  );
}
