import { Checkbox } from '@digdir/designsystemet-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Filterval } from '../../../components/Filterval';
import { antal, idag, iOrd, storBokstav } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Sida } from '../../../components/Sida';
import { typord } from '../ord';
import { useIndikatorer } from '../useIndikatorer';
import { useMatvarden } from '../useMatvarden';
import { Datamangder } from './Datamangder';
import { Fullstandighet } from './Fullstandighet';
import { Kvalitetstabell } from './Kvalitetstabell';
import { attSeEfter, type Kvalitet, kvalitetPer } from './kvalitet';

const route = getRouteApi('/indikatorer/datakvalitet');

/** How much the figures can carry: age, answers, what is missing, hidden or flagged, and where they come from. */
export function DatakvalitetSida() {
  const sok = route.useSearch();
  const navigate = useNavigate();
  const katalog = useIndikatorer().data ?? [];
  const varden = useMatvarden({ omradesniva: ['Kommun', 'Stadsdelsomrade'], senaste: 1 });
  const alla = varden.data && kvalitetPer(katalog, varden.data, idag());
  const byt = (nytt: typeof sok) => navigate({ to: '/indikatorer/datakvalitet', search: { ...sok, ...nytt }, replace: true });
  const visas = (rad: Kvalitet) => (!sok.typ || rad.indikator.typ === sok.typ) && (sok.visa !== 'brister' || attSeEfter(rad));
  return (
    <Sida
      titel="Datakvalitet"
      smulor={[{ text: 'Indikatorer', till: '/indikatorer' }]}
      slutsats={alla && katalog.length > 0 && kvalitetsslutsats(alla)}
    >
      <section className="avsnitt">
        <h2>Indikatorer</h2>
        <p>Läget för det senaste mätvärdet i varje område: hela staden och stadsdelsområdena.</p>
        <search className="filter utan-utskrift">
          <Filterval etikett="Slag" varde={sok.typ} alternativ={Object.entries(typord)} valj={(typ) => byt({ typ })} />
          <Checkbox
            label="Bara dem som behöver ses efter"
            value="brister"
            checked={sok.visa === 'brister'}
            onChange={(event) => byt({ visa: event.target.checked ? 'brister' : '' })}
          />
        </search>
        <Hamtat fraga={varden}>{() => <Kvalitetstabell rader={(alla ?? []).filter(visas)} />}</Hamtat>
      </section>
      {varden.data && <Fullstandighet rader={varden.data} vald={sok.datamangd} valj={(datamangd) => byt({ datamangd })} />}
      <Datamangder />
    </Sida>
  );
}

function kvalitetsslutsats(alla: Kvalitet[]) {
  const forsenade = alla.filter(({ forsenad }) => forsenad).length;
  const brister = alla.filter((rad) => !rad.forsenad && attSeEfter(rad)).length;
  const delar = [`${antal(alla.length, 'indikator', 'indikatorer')} har mätvärden.`];
  if (forsenade > 0) delar.push(`${storBokstav(iOrd(forsenade))} av dem är äldre än de borde vara.`);
  if (brister > 0) delar.push(`${storBokstav(iOrd(brister))} till har värden som saknas, inte visas eller bör ses efter.`);
  return delar.join(' ');
}
