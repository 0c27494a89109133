import { Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { etikettText } from '../../../components/formular/falt';
import { faltId } from '../../../components/formular/faltId';
import type { FormularTillstand } from '../../../components/formular/useFormular';
import type { ProblemVarden } from '../problemVarden';
import { drabbadperspektiv } from './perspektiv';

/** Who is affected, seen from each of the city's perspectives; what is left empty is not sent. */
export function DrabbadeFalt({ formular }: { formular: FormularTillstand<ProblemVarden> }) {
  const { drabbade } = formular.varden;
  return (
    <Fieldset>
      <Fieldset.Legend>{etikettText(formular, 'drabbade', 'Drabbas någon grupp särskilt?')}</Fieldset.Legend>
      <Fieldset.Description>Stadens perspektiv. Skriv bara där ni vet något; aldrig om enskilda.</Fieldset.Description>
      {drabbadperspektiv.map(({ varde, text }, index) => (
        <Textfield
          key={varde}
          id={index === 0 ? faltId(formular, 'drabbade') : `${faltId(formular, 'drabbade')}-${varde}`}
          label={text}
          value={drabbade[varde] ?? ''}
          onChange={(event) => formular.satt({ drabbade: { ...drabbade, [varde]: event.target.value } })}
        />
      ))}
      {formular.perFalt.drabbade && <ValidationMessage>{formular.perFalt.drabbade}</ValidationMessage>}
    </Fieldset>
  );
}
