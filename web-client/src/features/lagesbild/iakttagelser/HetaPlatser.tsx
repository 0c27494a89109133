import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../../api/client';
import { datum, tal } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import { ordet } from '../ord';
import { estKeys } from './estKeys';
import { kategorier } from './ord';

const perioder = [
  [4, 'Fyra veckor'],
  [13, 'Tretton veckor'],
  [26, 'Ett halvår'],
  [52, 'Ett år'],
] as const;

/** Where most was seen. How many weeks and how many reporters stand beside: one eager reporter does not make a place hot. */
export function HetaPlatser({ omrade }: { omrade: string }) {
  const [veckor, setVeckor] = useState(13);
  const fraga = useQuery({
    queryKey: estKeys.platser(omrade, veckor),
    queryFn: () => unwrap(api.GET('/iakttagelser/platser', { params: { query: { omrade, veckor } } })),
  });
  return (
    <section className="avsnitt utan-utskrift">
      <h3>Heta platser</h3>
      <Field className="kort-falt">
        <Label>Period, till och med den här veckan</Label>
        <Select value={String(veckor)} onChange={(event) => setVeckor(Number(event.target.value))}>
          {perioder.map(([varde, text]) => (
            <Select.Option key={varde} value={String(varde)}>
              {text}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Hamtat fraga={fraga}>
        {({ platser }) =>
          platser.length === 0 ? (
            <Tomt rubrik="Ingen plats än">Platserna kommer ur rapportörernas iakttagelser. Ingen är skriven under perioden.</Tomt>
          ) : (
            <Tabell
              bildtext="Flest iakttagelser först. Underlag, inte statistik: många rapportörer på en plats ger många iakttagelser."
              rader={platser}
              nyckel={({ namn }) => namn}
              kolumner={[
                { rubrik: 'Plats', cell: ({ namn }) => namn },
                { rubrik: 'Iakttagelser', tal: true, cell: (plats) => tal(plats.antal) },
                { rubrik: 'Veckor', tal: true, cell: (plats) => tal(plats.veckor) },
                { rubrik: 'Rapportörer', tal: true, cell: (plats) => tal(plats.rapportorer) },
                { rubrik: 'Vanligast', cell: ({ vanligastKategori }) => ordet(kategorier, vanligastKategori) },
                { rubrik: 'Senast', cell: ({ senastTid }) => datum(senastTid) },
              ]}
            />
          )
        }
      </Hamtat>
    </section>
  );
}
