import type { ReactNode } from 'react';
import { Formular } from '../../components/formular/Formular';
import { RadioFalt } from '../../components/formular/RadioFalt';
import { TextFalt } from '../../components/formular/TextFalt';
import type { FormularTillstand } from '../../components/formular/useFormular';
import { ValFalt } from '../../components/formular/ValFalt';
import { orsakstyper, paverkbarhet, perspektiv } from './ord';
import { rutinaktiviteter } from './orsaksanalys/ord';
import type { OrsakVarden } from './orsakVarden';
import type { Orsak } from './typer';

interface Props {
  formular: FormularTillstand<OrsakVarden>;
  /** The other causes of the problem: one of them may be behind this one. */
  andra: readonly Orsak[];
  ovrigt?: ReactNode;
}

/** A cause: why here, why now, and whether it can be influenced. */
export function OrsakFormular({ formular, andra, ovrigt }: Props) {
  return (
    <Formular formular={formular} knapp="Spara orsaken" ovrigt={ovrigt}>
      <TextFalt
        formular={formular}
        namn="text"
        etikett="Orsak"
        rader={3}
        max={1000}
        hjalp="Varför uppstår problemet just här och just då? Till exempel: Mörk gångväg utan insyn."
      />
      <RadioFalt formular={formular} namn="typ" etikett="Slag" alternativ={orsakstyper} />
      <RadioFalt formular={formular} namn="perspektiv" etikett="Vad gäller orsaken?" alternativ={perspektiv} />
      <RadioFalt formular={formular} namn="rutinaktivitet" etikett="Vilken förutsättning för brott?" alternativ={rutinaktiviteter} />
      <RadioFalt formular={formular} namn="paverkbar" etikett="Kan ni påverka den?" alternativ={paverkbarhet} />
      {andra.length > 0 && (
        <ValFalt
          formular={formular}
          namn="foralderOrsakId"
          etikett="Verkar genom orsaken"
          hjalp="Om orsaken leder till en annan av problemets orsaker."
          alternativ={andra.map(({ id, lopnummer, text }) => ({ varde: id, text: `${lopnummer}. ${text}` }))}
        />
      )}
    </Formular>
  );
}
