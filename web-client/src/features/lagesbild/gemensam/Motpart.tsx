import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { delaAdress } from '../../../components/adress';
import { Felruta } from '../../../components/Felruta';
import type { Radprops } from './Jamforelserad';
import { delproblem, motparter } from './rader';
import { sammanforlank } from './sammanforlank';
import { useUppdateraSammanforing } from './useUppdateraSammanforing';

/** The person knows better than the measure: this problem is the same as that one. */
export function Motpart({ bild, rad, rader }: Radprops) {
  const id = useId();
  const navigate = useNavigate();
  const [vald, setVald] = useState('');
  const lagg = useUppdateraSammanforing(bild.lagesbildId);
  const { vantar, gemensamma } = motparter(rad, rader);
  if (vantar.length + gemensamma.length === 0) return null;

  const fortsatt = () => {
    const beslutad = gemensamma.find(({ beslut }) => beslut?.id === vald);
    if (beslutad?.beslut)
      return lagg.mutate({ beslut: beslutad.beslut, delproblem: [...delproblem(beslutad), ...delproblem(rad)].map((del) => del.id) });
    const andra = [{ id: vald }];
    const [staden, polisen] = rad.staden.length > 0 ? [rad.staden, andra] : [andra, rad.polisen];
    return navigate(delaAdress(sammanforlank(bild.lagesbildId, staden, polisen)));
  };
  return (
    <div className="motpart utan-utskrift">
      <Field>
        <Label htmlFor={id}>Eller: samma som</Label>
        <Select id={id} value={vald} onChange={(event) => setVald(event.target.value)}>
          <Select.Option value="">Välj …</Select.Option>
          {vantar.map((annat) => (
            <Select.Option key={annat.id} value={annat.id}>
              {annat.rubrik}
            </Select.Option>
          ))}
          {gemensamma.map(({ beslut, gemensamt }) => (
            <Select.Option key={beslut?.id} value={beslut?.id ?? ''}>
              Redan gemensamt: {gemensamt?.rubrik}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {vald && (
        <Button variant="secondary" onClick={fortsatt} loading={lagg.isPending}>
          Fortsätt
        </Button>
      )}
      {lagg.error && <Felruta fel={lagg.error} />}
    </div>
  );
}
