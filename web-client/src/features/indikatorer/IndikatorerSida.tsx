import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { antal, iOrd, storBokstav } from '../../components/format';
import { Hamtat } from '../../components/Hamtat';
import { Lankknapp } from '../../components/Lankknapp';
import { Sida } from '../../components/Sida';
import { useMig } from '../organisation/useMig';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { filtrera, type Katalogfilter } from './filtrera';
import { Katalogfilterval } from './Katalogfilterval';
import { Katalogtraffar } from './Katalogtraffar';
import type { Indikator } from './typer';
import { useIndikatorer } from './useIndikatorer';
import { useMatvarden } from './useMatvarden';

const route = getRouteApi('/indikatorer');

/** The catalogue: what every figure means, and the latest one for my area. Search, filters and area live in the address. */
export function IndikatorerSida() {
  const filter = route.useSearch();
  const navigate = useNavigate();
  const mig = useMig();
  const katalog = useIndikatorer();
  const omrade = filter.omrade ?? mig.data?.omraden.find(({ typ }) => typ === 'Stadsdelsomrade')?.kod ?? '0180';
  const namn = useOmradesnamn()(omrade);
  const varden = useMatvarden({ omrade: [...new Set([omrade, '0180'])], senaste: 1 }, filter.omrade !== undefined || !mig.isLoading);
  const byt = (nytt: Katalogfilter) => navigate({ to: '/indikatorer', search: { ...filter, ...nytt }, replace: true });
  return (
    <Sida titel="Indikatorer" slutsats={katalog.data && katalogslutsats(katalog.data)} knappar={<Vagar />}>
      <Hamtat fraga={katalog}>
        {(alla) => (
          <>
            <Katalogfilterval katalog={alla} filter={filter} omrade={omrade} omradesnamn={namn} byt={byt} />
            <Katalogtraffar traffar={filtrera(alla, filter)} omrade={omrade} varden={varden.error ? [] : varden.data} />
          </>
        )}
      </Hamtat>
    </Sida>
  );
}

function katalogslutsats(alla: Indikator[]) {
  const med = alla.filter(({ harVarden }) => harVarden).length;
  return `Katalogen har ${antal(alla.length, 'indikator', 'indikatorer')}. ${storBokstav(iOrd(med))} av dem har värden i dag.`;
}

function Vagar() {
  const kanImportera = useMig().data?.rattigheter.some(({ ratt }) => ratt === 'indikatorer:importera');
  return (
    <>
      {kanImportera && <Lankknapp till="/indikatorer/importer">Lämna siffror</Lankknapp>}
      <Lankknapp till="/indikatorer/datakvalitet" variant="secondary">
        Datakvalitet
      </Lankknapp>
      <Lankknapp till="/indikatorer/lasta-perioder" variant="secondary">
        Låsta perioder
      </Lankknapp>
    </>
  );
}
