import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { etikettText, type FaltProps } from './falt';
import { faltId } from './faltId';

export interface Alternativ {
  varde: string;
  text: string;
  hjalp?: string;
}
interface Props<T extends object, K extends keyof T & string> extends FaltProps<T, K> {
  alternativ: Alternativ[];
}

/** One of many in a list. */
export function ValFalt<T extends object, K extends keyof T & string>({ formular, namn, etikett, hjalp, alternativ }: Props<T, K>) {
  const fel = formular.perFalt[namn];
  return (
    <Field>
      <Label>{etikettText(formular, namn, etikett, alternativ)}</Label>
      {hjalp && <Field.Description>{hjalp}</Field.Description>}
      <Select
        id={faltId(formular, namn)}
        name={namn}
        value={String(formular.varden[namn] ?? '')}
        aria-invalid={fel ? true : undefined}
        onChange={(event) => formular.satt({ [namn]: event.target.value } as unknown as Partial<T>)}
      >
        <Select.Option value="">Välj …</Select.Option>
        {alternativ.map(({ varde, text }) => (
          <Select.Option key={varde} value={varde}>
            {text}
          </Select.Option>
        ))}
      </Select>
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Field>
  );
}
