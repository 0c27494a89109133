import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useStadsdelsomraden } from '../organisation/useOmraden';
import type { Indikator } from './typer';

interface Props {
  vald: string;
  /** The name of the chosen one, also when it is not among the choices. */
  namn: string;
  /** The levels the indicator exists on. */
  bara: Indikator['omradesnivaer'] | undefined;
  valj: (kod: string) => void;
}

/** Stockholm or one of its areas, as far down as the indicator goes. */
export function Omradesval({ vald, namn, bara = [], valj }: Props) {
  const omraden = useStadsdelsomraden().data ?? [];
  const val = [
    ...(bara.includes('Kommun') ? [{ kod: '0180', namn: 'Stockholm' }] : []),
    ...(bara.includes('Stadsdelsomrade') ? omraden : []),
  ];
  const okant = vald !== '' && !val.some(({ kod }) => kod === vald);
  return (
    <Field className="omradesval">
      <Label>Område</Label>
      <Select value={vald} onChange={(event) => valj(event.target.value)}>
        {okant && <Select.Option value={vald}>{namn}</Select.Option>}
        {val.map((omrade) => (
          <Select.Option key={omrade.kod} value={omrade.kod}>
            {omrade.namn}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
