import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Felruta } from '../../components/Felruta';
import { Hamtat } from '../../components/Hamtat';
import { Sida } from '../../components/Sida';
import { useMig } from '../organisation/useMig';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { Definition } from './Definition';
import { Omradesval } from './Omradesval';
import { Serievy } from './Serievy';
import { serieFor } from './serie';
import { slutsats } from './slutsats';
import { useIndikator } from './useIndikator';
import { useMatvarden } from './useMatvarden';

const route = getRouteApi('/indikatorer/$kod');
const smulor = [{ text: 'Indikatorer', till: '/indikatorer' }];

/** One indicator in one area: the sentence, the series with its uncertainty, the table, and what it means. */
export function IndikatorSida() {
  const { kod } = route.useParams();
  const { omrade: valt } = route.useSearch();
  const navigate = useNavigate();
  const mig = useMig();
  const omrade = valt ?? mig.data?.omraden[0]?.kod ?? '0180';
  const namn = useOmradesnamn()(omrade);
  const indikator = useIndikator(kod);
  const varden = useMatvarden({ indikator: [kod], omrade: [...new Set([omrade, '0180'])] }, !mig.isLoading);
  const serie = varden.data && serieFor(varden.data, omrade);

  if (indikator.error)
    return (
      <Sida titel="Indikatorn kan inte visas" smulor={smulor}>
        <Felruta fel={indikator.error} igen={indikator.refetch} />
      </Sida>
    );
  const { data } = indikator;
  return (
    <Sida
      titel={data?.namn ?? kod}
      laddar={!data}
      smulor={smulor}
      lage={`${kod} · ${namn}${data ? ` · ${data.enhet}` : ''}`}
      slutsats={data && serie && slutsats(data, namn, serie)}
    >
      <Omradesval vald={omrade} valj={(nytt) => navigate({ to: '/indikatorer/$kod', params: { kod }, search: { omrade: nytt } })} />
      {data && (
        <Hamtat fraga={varden}>
          {(rader) => <Serievy indikator={data} omrade={omrade} namn={namn} serie={serieFor(rader, omrade)} rader={rader} />}
        </Hamtat>
      )}
      {data && <Definition indikator={data} />}
    </Sida>
  );
}
