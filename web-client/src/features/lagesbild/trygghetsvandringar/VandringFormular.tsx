import { Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Formular } from '../../../components/formular/Formular';
import { etikettText } from '../../../components/formular/falt';
import { faltId } from '../../../components/formular/faltId';
import { TextFalt } from '../../../components/formular/TextFalt';
import type { FormularTillstand } from '../../../components/formular/useFormular';
import { deltagargrupper } from '../iakttagelser/ord';
import type { VandringVarden } from './vandringVarden';

interface Props {
  formular: FormularTillstand<VandringVarden>;
  ovrigt?: ReactNode;
}

/** Day, way, and how many of each group. Nobody is named. */
export function VandringFormular({ formular, ovrigt }: Props) {
  const { deltagare } = formular.varden;
  const fel = formular.perFalt.deltagare;
  return (
    <Formular formular={formular} knapp="Spara vandringen" ovrigt={ovrigt}>
      <TextFalt formular={formular} namn="datum" etikett="Datum" typ="date" />
      <TextFalt
        formular={formular}
        namn="rutt"
        etikett="Väg"
        hjalp="Till exempel: Från Kista torg genom gångtunneln till Kista träff. Inga bostadsadresser."
        rader={3}
        max={2000}
      />
      <Fieldset>
        <Fieldset.Legend>{etikettText(formular, 'deltagare', 'Deltagare', deltagargrupper)}</Fieldset.Legend>
        <Fieldset.Description>Hur många ur varje grupp, aldrig vilka.</Fieldset.Description>
        <div className="sifferrutor">
          {deltagargrupper.map(({ varde, text }, index) => (
            <Textfield
              key={varde}
              id={index === 0 ? faltId(formular, 'deltagare') : `${faltId(formular, 'deltagare')}-${varde}`}
              label={text}
              inputMode="numeric"
              autoComplete="off"
              value={deltagare[varde] ?? ''}
              onChange={(event) =>
                formular.satt({ deltagare: { ...deltagare, [varde]: event.target.value.replaceAll(/\D/g, '').slice(0, 4) } })
              }
            />
          ))}
        </div>
        {fel && <ValidationMessage>{fel}</ValidationMessage>}
      </Fieldset>
    </Formular>
  );
}
