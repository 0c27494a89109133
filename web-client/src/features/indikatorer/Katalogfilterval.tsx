import { Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Katalogfilter } from './filtrera';
import { typord } from './ord';

interface Props {
  filter: Katalogfilter;
  byt: (nytt: Katalogfilter) => void;
}

/** Search word, kind, and whether there must be values. Answers while one types. */
export function Katalogfilterval({ filter, byt }: Props) {
  const [sok, setSok] = useState(filter.sok ?? '');
  const skriv = (text: string) => {
    setSok(text);
    byt({ sok: text });
  };
  return (
    <search className="filterrad utan-utskrift">
      <Textfield label="Sök" type="search" value={sok} onChange={(event) => skriv(event.target.value)} autoComplete="off" />
      <Field>
        <Label>Slag</Label>
        <Select value={filter.typ ?? ''} onChange={(event) => byt({ typ: event.target.value })}>
          <Select.Option value="">Alla</Select.Option>
          {Object.entries(typord).map(([varde, text]) => (
            <Select.Option key={varde} value={varde}>
              {text}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label="Bara de som har värden"
        value="ja"
        checked={filter.varden === 'ja'}
        onChange={(event) => byt({ varden: event.target.checked ? 'ja' : '' })}
      />
    </search>
  );
}
