import { Field, Label, Select } from '@digdir/designsystemet-react';

interface Props {
  etikett: string;
  varde: string | undefined;
  alternativ: readonly (readonly [varde: string, text: string])[];
  valj: (varde: string) => void;
}

/** One filter of a list: a choice, or all. */
export function Filterval({ etikett, varde = '', alternativ, valj }: Props) {
  return (
    <Field>
      <Label>{etikett}</Label>
      <Select value={varde} onChange={(event) => valj(event.target.value)}>
        <Select.Option value="">Alla</Select.Option>
        {alternativ.map(([v, text]) => (
          <Select.Option key={v} value={v}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
