import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useStadsdelsomraden } from '../organisation/useOmraden';

/** Stockholm or one of its areas. */
export function Omradesval({ vald, valj }: { vald: string; valj: (kod: string) => void }) {
  const omraden = useStadsdelsomraden().data ?? [];
  const okant = vald !== '0180' && !omraden.some(({ kod }) => kod === vald);
  return (
    <Field className="utan-utskrift omradesval">
      <Label>Område</Label>
      <Select value={vald} onChange={(event) => valj(event.target.value)}>
        <Select.Option value="0180">Stockholm</Select.Option>
        {okant && <Select.Option value={vald}>{vald}</Select.Option>}
        {omraden.map(({ kod, namn }) => (
          <Select.Option key={kod} value={kod}>
            {namn}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
