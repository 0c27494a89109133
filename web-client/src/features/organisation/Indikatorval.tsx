import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { Indikator } from '../indikatorer/typer';

interface Props {
  vald: string;
  indikatorer: Indikator[];
  valj: (kod: string) => void;
}

/** Which figure the map and the list show. Only those that exist for stadsdelsområden. */
export function Indikatorval({ vald, indikatorer, valj }: Props) {
  const mojliga = indikatorer.filter(({ harVarden, omradesnivaer }) => harVarden && omradesnivaer.includes('Stadsdelsomrade'));
  return (
    <Field className="utan-utskrift indikatorval">
      <Label>Visa</Label>
      <Select value={vald} onChange={(event) => valj(event.target.value)}>
        {mojliga.map(({ kod, namn }) => (
          <Select.Option key={kod} value={kod}>
            {namn} ({kod})
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
