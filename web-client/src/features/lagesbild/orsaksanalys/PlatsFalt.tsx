import { Button, Field, Fieldset, Label, Select, Textfield, ToggleGroup, ValidationMessage } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { etikettText } from '../../../components/formular/falt';
import { faltId } from '../../../components/formular/faltId';
import type { FormularTillstand } from '../../../components/formular/useFormular';
import { Laddar } from '../../../components/Laddar';
import { useKonfiguration } from '../../indikatorer/useKonfiguration';
import { useOmrade } from '../../organisation/useOmrade';
import type { ProblemVarden } from '../problemVarden';
import { geometritext, lasGeometri, type Position, type Slag, skrivGeometri, somGeometri } from './geometri';
import { ritfel } from './ritfel';

const Platskarta = lazy(() => import('./Platskarta').then(({ Platskarta: default_ }) => ({ default: default_ })));

/** Where: an area, a name, or a place drawn on the map; whoever does not draw writes the coordinates. */
export function PlatsFalt({ formular, omrade }: { formular: FormularTillstand<ProblemVarden>; omrade: string }) {
  const { plats } = formular.varden;
  const satt = (andring: Partial<typeof plats>) => formular.satt({ plats: { ...plats, ...andring } });
  const delar = useOmrade(omrade).data?.underomraden ?? [];
  return (
    <Fieldset>
      <Fieldset.Legend>{etikettText(formular, 'plats', 'Plats på kartan')}</Fieldset.Legend>
      <Fieldset.Description>En offentlig plats, aldrig en bostads adress.</Fieldset.Description>
      {delar.length > 0 && (
        <Field>
          <Label>Stadsdel</Label>
          <Select value={plats.omrade} onChange={(event) => satt({ omrade: event.target.value })}>
            <Select.Option value="">Hela området</Select.Option>
            {delar.map(({ kod, namn }) => (
              <Select.Option key={kod} value={kod}>
                {namn}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <Textfield
        id={faltId(formular, 'plats')}
        label="Platsens namn"
        description="Till exempel ett torg, en park eller en skola."
        value={plats.namn}
        onChange={(event) => satt({ namn: event.target.value })}
      />
      <Ritning omrade={omrade} egen={plats.namn} text={plats.geometri} satt={(geometri) => satt({ geometri })} />
      {formular.perFalt.plats && <ValidationMessage>{formular.perFalt.plats}</ValidationMessage>}
    </Fieldset>
  );
}

interface Ritprops {
  omrade: string;
  /** The place's own name. */
  egen: string;
  text: string;
  satt: (text: string) => void;
}

function Ritning({ omrade, egen, text, satt }: Ritprops) {
  const ruta = useKonfiguration().data?.kommunruta;
  const [oppen, setOppen] = useState(false);
  const [slag, setSlag] = useState<Slag>('Point');
  const [pagar, setPagar] = useState<Position[]>([]);
  const last = lasGeometri(text);
  const geometri = last && last !== 'fel' ? last : undefined;
  const fel = geometri && ritfel(geometri, ruta);
  const klick = (position: Position) => {
    const nya = slag === 'Point' ? [position] : [...pagar, position];
    setPagar(nya);
    satt(skrivGeometri(somGeometri(slag, nya)));
  };
  const borjaOm = (nytt: Slag) => {
    setSlag(nytt);
    setPagar([]);
    satt('');
  };
  return (
    <>
      {oppen ? (
        <div>
          <div className="ritverktyg">
            <ToggleGroup data-toggle-group="Rita" value={slag} onChange={(vald) => borjaOm(vald as Slag)}>
              <ToggleGroup.Item value="Point">Punkt</ToggleGroup.Item>
              <ToggleGroup.Item value="LineString">Linje</ToggleGroup.Item>
              <ToggleGroup.Item value="Polygon">Yta</ToggleGroup.Item>
            </ToggleGroup>
            <Button type="button" variant="tertiary" data-size="sm" onClick={() => borjaOm(slag)}>
              Ta bort det ritade
            </Button>
          </div>
          <Suspense fallback={<Laddar />}>
            <Platskarta omrade={omrade} geometri={geometri} egen={egen} pagar={slag === 'Point' ? [] : pagar} klick={klick} />
          </Suspense>
          <p className="dov">Klicka på kartan, eller skriv koordinaterna nedan.</p>
        </div>
      ) : (
        <div>
          <Button type="button" variant="secondary" data-size="sm" onClick={() => setOppen(true)}>
            Rita på karta
          </Button>
        </div>
      )}
      <Textfield
        label="Koordinater"
        description="I stället för att rita: latitud och longitud, till exempel 59,403 17,943, eller GeoJSON."
        value={text}
        error={last === 'fel' ? 'Skriv latitud och longitud i grader (WGS 84), eller GeoJSON.' : undefined}
        onChange={(event) => satt(event.target.value)}
      />
      <div role="status">
        {geometri && <p className="svag">{geometritext(geometri)}.</p>}
        {fel && <ValidationMessage data-color="warning">{fel}</ValidationMessage>}
      </div>
    </>
  );
}
