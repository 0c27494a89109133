import { Button, Dialog, Field, Fieldset, Label, Radio, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Felruta } from '../../../components/Felruta';
import { filtreraKatalog } from '../../indikatorer/filtreraVal';
import { Omradesval } from '../../indikatorer/Omradesval';
import { useIndikatorer } from '../../indikatorer/useIndikatorer';
import { useMig } from '../../organisation/useMig';
import { useStadsdelsomraden } from '../../organisation/useOmraden';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { daOchNu } from '../siffra';
import { hanvisning, type Sifferslag, sifferslag } from './hanvisning';
import { useSiffror } from './useSiffror';

interface Props {
  infoga: (hanvisning: string) => void;
  stang: () => void;
}
const flest = 6;

/** Search an indicator, choose area, period and form, see what it says, put it in. */
export function InfogaSiffra({ infoga, stang }: Props) {
  const [sok, setSok] = useState('');
  const [kod, setKod] = useState('');
  const [valtOmrade, setOmrade] = useState<string>();
  const [period, setPeriod] = useState('senaste');
  const [slag, setSlag] = useState<Sifferslag>('matvarde');
  const mina = useMig().data?.rattigheter.find(({ ratt }) => ratt === 'lagesbild:skriv')?.omraden;
  const mitt = useStadsdelsomraden().data?.find((stadsdel) => mina?.includes(stadsdel.kod))?.kod;
  const omrade = valtOmrade ?? mitt ?? '0180';
  const katalog = useIndikatorer().data ?? [];
  const namn = useOmradesnamn();
  const indikator = katalog.find((i) => i.kod === kod);
  const valt = kod !== '';
  const serie = useSiffror(valt ? [hanvisning('serie', kod, omrade)] : []);
  const punkter = valt && !serie.error && !serie.isPlaceholderData ? (serie.data?.[0]?.serie ?? []) : [];
  const vald = punkter.map(({ nu }) => nu).findLast((nu) => period === 'senaste' || nu?.period === period);
  const traffar = filtreraKatalog(katalog, sok, kod ? [kod] : []).slice(0, flest);
  // outside the form that it helps, or Enter in the search would save the form
  return createPortal(
    <Dialog open onClose={stang} closeButton={false} className="infoga-siffra">
      <h2>Infoga siffra</h2>
      <Textfield label="Sök indikator" description="Ord ur namnet, eller koden." value={sok} onChange={(e) => setSok(e.target.value)} />
      <Fieldset>
        <Fieldset.Legend>Indikator</Fieldset.Legend>
        {traffar.map((traff) => (
          <Radio
            key={traff.kod}
            name="indikator"
            value={traff.kod}
            label={traff.namn}
            description={traff.kod}
            checked={traff.kod === kod}
            onChange={() => {
              setKod(traff.kod);
              setPeriod('senaste');
            }}
          />
        ))}
      </Fieldset>
      {indikator && <Omradesval vald={omrade} namn={namn(omrade)} bara={indikator.omradesnivaer} valj={setOmrade} />}
      {valt && serie.error && <Felruta fel={serie.error} />}
      {punkter.length > 0 && (
        <>
          <Fieldset>
            <Fieldset.Legend>Visa som</Fieldset.Legend>
            {sifferslag.map(({ varde, text, hjalp }) => (
              <Radio
                key={varde}
                name="slag"
                value={varde}
                label={text}
                description={hjalp}
                checked={varde === slag}
                onChange={() => setSlag(varde)}
              />
            ))}
          </Fieldset>
          {slag === 'matvarde' && (
            <Field>
              <Label>Period</Label>
              <Select value={period} onChange={(e) => setPeriod(e.target.value)}>
                <Select.Option value="senaste">Den senaste när lägesbilden fastställs</Select.Option>
                {punkter.toReversed().map(({ nu }) => nu && <Select.Option key={nu.period}>{nu.period}</Select.Option>)}
              </Select>
            </Field>
          )}
          <p role="status">
            {slag === 'matvarde' && indikator
              ? `I dag: ${daOchNu({ da: null, nu: vald ?? null, enhet: indikator.enhet, reviderad: false })}.`
              : `${punkter.length} perioder.`}
          </p>
        </>
      )}
      <div className="knappar">
        <Button
          type="button"
          aria-disabled={punkter.length === 0 || undefined}
          onClick={() => punkter.length > 0 && infoga(hanvisning(slag, kod, omrade, period))}
        >
          Infoga
        </Button>
        <Button type="button" variant="secondary" onClick={stang}>
          Avbryt
        </Button>
      </div>
    </Dialog>,
    document.body,
  );
}
