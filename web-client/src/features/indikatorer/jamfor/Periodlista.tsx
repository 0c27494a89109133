import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useMatvarden } from '../useMatvarden';

interface Props {
  indikator: string;
  vald: string;
  valj: (period: string) => void;
}

/** Which period is compared: those that any area has a figure for, the newest first. */
export function Periodlista({ indikator, vald, valj }: Props) {
  const rader = useMatvarden({ indikator: [indikator], omradesniva: ['Stadsdelsomrade'] }).data ?? [];
  const perioder = [...new Set([...rader.map(({ period }) => period), ...(vald ? [vald] : [])])].sort().reverse();
  return (
    <Field className="omradesval utan-utskrift">
      <Label>Period</Label>
      <Select value={vald} onChange={(event) => valj(event.target.value)}>
        {perioder.map((period) => (
          <Select.Option key={period} value={period}>
            {period}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
