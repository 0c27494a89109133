import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { etikettText, type FaltProps } from './falt';
import { faltId } from './faltId';
import type { Alternativ } from './ValFalt';

interface Props<T extends object, K extends keyof T & string> extends FaltProps<T, K> {
  alternativ: Alternativ[];
}

/** Any of many: the value is a list of the chosen ones, in the order they are shown. */
export function FlervalFalt<T extends object, K extends keyof T & string>({ formular, namn, etikett, hjalp, alternativ }: Props<T, K>) {
  const valda = (formular.varden[namn] ?? []) as string[];
  const fel = formular.perFalt[namn];
  const vand = (varde: string, pa: boolean) => {
    const nya = alternativ.map((a) => a.varde).filter((v) => (v === varde ? pa : valda.includes(v)));
    formular.satt({ [namn]: nya } as unknown as Partial<T>);
  };
  return (
    <Fieldset className="flerval">
      <Fieldset.Legend>{etikettText(formular, namn, etikett, alternativ)}</Fieldset.Legend>
      {hjalp && <Fieldset.Description>{hjalp}</Fieldset.Description>}
      {alternativ.map(({ varde, text, hjalp: forklaring }, index) => (
        <Checkbox
          key={varde}
          id={index === 0 ? faltId(formular, namn) : `${faltId(formular, namn)}-${varde}`}
          name={namn}
          value={varde}
          label={text}
          {...(forklaring && { description: forklaring })}
          checked={valda.includes(varde)}
          onChange={(event) => vand(varde, event.target.checked)}
        />
      ))}
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Fieldset>
  );
}
