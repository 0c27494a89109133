import type { ReactNode } from 'react';
import { Formular } from '../../components/formular/Formular';
import { RadioFalt } from '../../components/formular/RadioFalt';
import { TextFalt } from '../../components/formular/TextFalt';
import type { FormularTillstand } from '../../components/formular/useFormular';
import { ValFalt } from '../../components/formular/ValFalt';
import { EffektFalt } from './EffektFalt';
import { farger, genomforanden } from './ord';
import type { UppfoljningVarden } from './uppfoljningVarden';
import { useRapporttillfallen } from './useRapporttillfallen';

interface Props {
  formular: FormularTillstand<UppfoljningVarden>;
  indikatorer: readonly { kod: string; namn: string }[];
  /** The occasion is chosen once. */
  ny?: boolean;
  ovrigt?: ReactNode;
}

/** A follow-up: first what was done, then, apart from it, what it gave. */
export function UppfoljningFormular({ formular, indikatorer, ny, ovrigt }: Props) {
  const tillfallen = useRapporttillfallen().data ?? [];
  const { statusfarg } = formular.varden;
  return (
    <Formular formular={formular} knapp="Spara uppföljningen" ovrigt={ovrigt}>
      {ny && (
        <ValFalt
          formular={formular}
          namn="rapporttillfalleId"
          etikett="Rapporttillfälle"
          alternativ={tillfallen.map(({ id, kod, balansdag }) => ({ varde: id, text: `${kod}, till och med ${balansdag}` }))}
        />
      )}
      <h2>Genomförande</h2>
      <RadioFalt formular={formular} namn="genomforande" etikett="Hur går det?" alternativ={genomforanden} />
      <RadioFalt formular={formular} namn="statusfarg" etikett="Färg" alternativ={farger} />
      <TextFalt formular={formular} namn="resultat" etikett="Vad är gjort?" rader={4} max={4000} />
      {statusfarg !== '' && statusfarg !== 'Gron' && (
        <>
          <TextFalt formular={formular} namn="avvikelseorsak" etikett="Varför avviker det?" rader={2} />
          <TextFalt formular={formular} namn="atgardVidAvvikelse" etikett="Vad gör ni åt det?" rader={2} />
        </>
      )}
      <h2>Effekt</h2>
      <EffektFalt formular={formular} indikatorer={indikatorer} />
    </Formular>
  );
}
