import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Filterval } from '../../components/Filterval';
import type { Katalogfilter } from './filtrera';
import { Omradesval } from './Omradesval';
import { nivaord, riktningsord, typord } from './ord';
import type { Indikator } from './typer';

interface Props {
  katalog: Indikator[];
  filter: Katalogfilter;
  omrade: string;
  omradesnamn: string;
  byt: (nytt: Katalogfilter) => void;
}

/** Search word and filters. Answers while one types; everything stands in the address. */
export function Katalogfilterval({ katalog, filter, omrade, omradesnamn, byt }: Props) {
  const [sok, setSok] = useState(filter.sok ?? '');
  const skriv = (text: string) => {
    setSok(text);
    byt({ sok: text });
  };
  const kallor = [...new Set(katalog.map(({ kalla }) => kalla))].sort((a, b) => a.localeCompare(b, 'sv'));
  return (
    <search className="filter utan-utskrift">
      <Textfield label="Sök" type="search" value={sok} onChange={(event) => skriv(event.target.value)} autoComplete="off" />
      <Filterval etikett="Slag" varde={filter.typ} alternativ={Object.entries(typord)} valj={(typ) => byt({ typ })} />
      <Filterval etikett="Källa" varde={filter.kalla} alternativ={kallor.map((kalla) => [kalla, kalla])} valj={(kalla) => byt({ kalla })} />
      <Filterval etikett="Finns för" varde={filter.niva} alternativ={Object.entries(nivaord)} valj={(niva) => byt({ niva })} />
      <Filterval
        etikett="Riktning"
        varde={filter.riktning}
        alternativ={Object.entries(riktningsord)}
        valj={(riktning) => byt({ riktning })}
      />
      <Omradesval vald={omrade} namn={omradesnamn} bara={['Kommun', 'Stadsdelsomrade']} valj={(kod) => byt({ omrade: kod })} />
      <Checkbox
        label="Bara de som har värden"
        value="ja"
        checked={filter.varden === 'ja'}
        onChange={(event) => byt({ varden: event.target.checked ? 'ja' : '' })}
      />
    </search>
  );
}
