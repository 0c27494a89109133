import type { ReactNode } from 'react';
import { Formular } from '../../components/formular/Formular';
import { RadioFalt } from '../../components/formular/RadioFalt';
import { TextFalt } from '../../components/formular/TextFalt';
import type { FormularTillstand } from '../../components/formular/useFormular';
import { IndikatorFalt } from '../indikatorer/IndikatorFalt';
import { dimensioner, trender } from './ord';
import { DrabbadeFalt } from './orsaksanalys/DrabbadeFalt';
import { PlatsFalt } from './orsaksanalys/PlatsFalt';
import { TidsmonsterFalt } from './orsaksanalys/TidsmonsterFalt';
import type { ProblemVarden } from './problemVarden';
import { SifferTextFalt } from './siffror/SifferTextFalt';

interface Props {
  formular: FormularTillstand<ProblemVarden>;
  /** The picture's area: what the map shows. */
  omrade: string;
  ovrigt?: ReactNode;
  /** Further fields, last. */
  children?: ReactNode;
}

/** A problem: what, where, when, who, how, and the figure that shows it. */
export function ProblemFormular({ formular, omrade, ovrigt, children }: Props) {
  return (
    <Formular formular={formular} knapp="Spara problemet" ovrigt={ovrigt}>
      <TextFalt formular={formular} namn="rubrik" etikett="Rubrik" hjalp="Kort, till exempel: Narkotikahandel vid torget." />
      <RadioFalt formular={formular} namn="dimension" etikett="Vad gäller problemet?" alternativ={dimensioner} />
      <SifferTextFalt formular={formular} namn="vad" etikett="Vad händer?" rader={3} max={2000} />
      <TextFalt formular={formular} namn="var" etikett="Var?" hjalp="Plats, så noga som arbetet behöver." />
      <TextFalt formular={formular} namn="nar" etikett="När?" hjalp="Tid på dygnet, veckodagar, säsong." />
      <TextFalt formular={formular} namn="vilkaDrabbas" etikett="Vilka drabbas?" hjalp="Grupper, aldrig enskilda personer." />
      <TextFalt formular={formular} namn="vilkaOrsakar" etikett="Vilka orsakar det?" hjalp="Bara på gruppnivå." />
      <TextFalt formular={formular} namn="hurUtfors" etikett="Hur går det till?" rader={2} max={2000} />
      <TextFalt formular={formular} namn="sedanNar" etikett="Sedan när?" />
      <RadioFalt formular={formular} namn="trend" etikett="Åt vilket håll går det?" alternativ={trender} />
      <IndikatorFalt
        formular={formular}
        namn="indikatorer"
        etikett="Indikatorer som visar problemet"
        hjalp="Siffrorna hämtas ur systemet och nålas fast när lägesbilden fastställs."
      />
      <IndikatorFalt
        formular={formular}
        namn="brottskodgrupper"
        etikett="Brott som problemet rör"
        hjalp="Ur katalogens anmälda brott."
        typ="Brott"
      />
      <PlatsFalt formular={formular} omrade={omrade} />
      <TidsmonsterFalt formular={formular} />
      <DrabbadeFalt formular={formular} />
      {children}
    </Formular>
  );
}
