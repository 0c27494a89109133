import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { antal, iOrd, storBokstav } from '../../components/format';
import { Hamtat } from '../../components/Hamtat';
import { Lank } from '../../components/Lank';
import { indikatorlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Tomt } from '../../components/Tomt';
import { filtrera, type Katalogfilter } from './filtrera';
import { Katalogfilterval } from './Katalogfilterval';
import { typord } from './ord';
import type { Indikator } from './typer';
import { useIndikatorer } from './useIndikatorer';

const route = getRouteApi('/indikatorer');

/** The catalogue: what every figure means. Search and filter live in the address. */
export function IndikatorerSida() {
  const filter = route.useSearch();
  const navigate = useNavigate();
  const katalog = useIndikatorer();
  const byt = (nytt: Katalogfilter) => navigate({ to: '/indikatorer', search: { ...filter, ...nytt }, replace: true });
  return (
    <Sida titel="Indikatorer" slutsats={katalog.data && katalogslutsats(katalog.data)}>
      <Katalogfilterval filter={filter} byt={byt} />
      <Hamtat fraga={katalog}>{(alla) => <Traffar traffar={filtrera(alla, filter)} />}</Hamtat>
    </Sida>
  );
}

function katalogslutsats(alla: Indikator[]) {
  const med = alla.filter(({ harVarden }) => harVarden).length;
  return `Katalogen har ${antal(alla.length, 'indikator', 'indikatorer')}. ${storBokstav(iOrd(med))} av dem har värden i dag.`;
}

function Traffar({ traffar }: { traffar: Indikator[] }) {
  if (traffar.length === 0)
    return (
      <Tomt rubrik="Ingen indikator motsvarar sökningen">
        Pröva ett kortare ord, ett annat slag eller indikatorns kod, till exempel TRY-01.
      </Tomt>
    );
  return (
    <section className="avsnitt" aria-label="Träffar">
      <p className="dov" role="status">
        {antal(traffar.length, 'indikator', 'indikatorer')}
      </p>
      <ul className="poster">
        {traffar.map(({ kod, namn, typ, enhet, kalla, periodicitet, harVarden }) => (
          <li key={kod}>
            <Lank till={indikatorlank(kod)}>{namn}</Lank>
            <span className="dov">{kod}</span>
            <p>{[typord[typ] ?? typ, enhet, kalla, periodicitet, !harVarden && 'inga värden än'].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
