import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { components } from '../../../api/schema';
import { tal } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Statusmarke, type Ton } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import type { Matvarde } from '../typer';
import { useTillganglighet } from './useTillganglighet';

type Rad = components['schemas']['HamtaTillganglighetRow'];

const lagen: Record<Rad['lage'], readonly [text: string, ton: Ton]> = {
  Fullstandig: ['Fullständig', 'bra'],
  Delvis: ['Delvis', 'varning'],
  EjPublicerad: ['Ej publicerad', 'lugn'],
};

const kolumner = (namn: (kod: string) => string): Kolumn<Rad>[] => [
  { rubrik: 'Område', cell: ({ omrade }) => namn(omrade) },
  { rubrik: 'Läge', cell: ({ lage }) => <Statusmarke ton={lagen[lage][1]}>{lagen[lage][0]}</Statusmarke> },
  { rubrik: 'Täckning', tal: true, cell: ({ tackning }) => `${tal(tackning, 0)}\u00a0procent` },
  { rubrik: 'Serier', tal: true, cell: ({ serier }) => tal(serier) },
  { rubrik: 'Värden', tal: true, cell: ({ varden }) => tal(varden) },
  { rubrik: 'Visas inte', tal: true, cell: ({ dolda }) => tal(dolda) },
  { rubrik: 'Saknas', tal: true, cell: ({ saknas }) => tal(saknas) },
  { rubrik: 'Ej publicerade', tal: true, cell: ({ ejPublicerade }) => tal(ejPublicerade) },
];

interface Props {
  /** The newest figures of every series. */
  rader: Matvarde[];
  vald: string | undefined;
  valj: (datamangd: string) => void;
}

/** One data set's newest period, area by area: what has come, what is hidden and what is still to come. */
export function Fullstandighet({ rader, vald, valj }: Props) {
  const datamangder = [...new Set(rader.map(({ datamangd }) => datamangd))].sort();
  const datamangd = vald && datamangder.includes(vald) ? vald : (datamangder[0] ?? '');
  const nyast = rader
    .filter((rad) => rad.datamangd === datamangd)
    .reduce<Matvarde | undefined>((a, b) => (!a || b.periodTill > a.periodTill ? b : a), undefined);
  const tillganglighet = useTillganglighet(datamangd, nyast?.period);
  const namn = useOmradesnamn();
  if (!nyast) return null;
  return (
    <section className="avsnitt">
      <h2>Fullständighet</h2>
      <Field className="indikatorval utan-utskrift">
        <Label>Datamängd</Label>
        <Select value={datamangd} onChange={(event) => valj(event.target.value)}>
          {datamangder.map((kod) => (
            <Select.Option key={kod} value={kod}>
              {kod}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Hamtat fraga={tillganglighet}>
        {(items) =>
          items.length === 0 ? (
            <Tomt rubrik="Inget att visa">Datamängden har inga serier för hela staden eller stadsdelsområdena.</Tomt>
          ) : (
            <Tabell
              bildtext={`${datamangd}, ${nyast.period}`}
              kolumner={kolumner(namn)}
              rader={items}
              nyckel={({ omrade, period }) => `${omrade} ${period}`}
            />
          )
        }
      </Hamtat>
    </section>
  );
}
