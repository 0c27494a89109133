import { Field, Label, Select } from '@digdir/designsystemet-react';

interface Props {
  datamangder: { kod: string; namn: string }[];
  vald: string;
  valj: (kod: string) => void;
}

/** Which of the data sets that can be fetched. */
export function Datamangdsval({ datamangder, vald, valj }: Props) {
  return (
    <Field>
      <Label>Datamängd</Label>
      <Select value={vald} onChange={(event) => valj(event.target.value)}>
        {datamangder.map(({ kod, namn }) => (
          <Select.Option key={kod} value={kod}>
            {namn} ({kod})
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
