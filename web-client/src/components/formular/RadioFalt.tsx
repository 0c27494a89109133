import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { etikettText, type FaltProps } from './falt';
import { faltId } from './faltId';
import type { Alternativ } from './ValFalt';

interface Props<T extends object, K extends keyof T & string> extends FaltProps<T, K> {
  alternativ: Alternativ[];
}

/** One of few, all visible. */
export function RadioFalt<T extends object, K extends keyof T & string>({ formular, namn, etikett, hjalp, alternativ }: Props<T, K>) {
  const fel = formular.perFalt[namn];
  return (
    <Fieldset>
      <Fieldset.Legend>{etikettText(formular, namn, etikett, alternativ)}</Fieldset.Legend>
      {hjalp && <Fieldset.Description>{hjalp}</Fieldset.Description>}
      {alternativ.map(({ varde, text, hjalp: forklaring }, index) => (
        <Radio
          key={varde}
          id={index === 0 ? faltId(formular, namn) : `${faltId(formular, namn)}-${varde}`}
          name={namn}
          value={varde}
          label={text}
          {...(forklaring && { description: forklaring })}
          checked={formular.varden[namn] === varde}
          onChange={() => formular.satt({ [namn]: varde } as unknown as Partial<T>)}
        />
      ))}
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Fieldset>
  );
}
