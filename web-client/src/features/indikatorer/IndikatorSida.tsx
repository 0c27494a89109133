import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Felruta } from '../../components/Felruta';
import { Hamtat } from '../../components/Hamtat';
import { Sida } from '../../components/Sida';
import { useOmrade } from '../organisation/useOmrade';
import { Definition } from './Definition';
import { Omradesval } from './Omradesval';
import { Periodval } from './Periodval';
import { Serievy } from './Serievy';
import { periodslagen, serieFor } from './serie';
import { slutsats } from './slutsats';
import { useIndikator } from './useIndikator';
import { useMatvarden } from './useMatvarden';
import { useValtOmrade } from './useValtOmrade';

const route = getRouteApi('/indikatorer/$kod');
const smulor = [{ text: 'Indikatorer', till: '/indikatorer' }];

/** One indicator in one area: the sentence, the series with its uncertainty, the table, and what it means. */
export function IndikatorSida() {
  const { kod } = route.useParams();
  const sokdel = route.useSearch();
  const navigate = useNavigate();
  const indikator = useIndikator(kod);
  const omrade = useValtOmrade(sokdel.omrade, indikator.data);
  const namn = useOmrade(omrade).data?.namn ?? '…';
  const varden = useMatvarden({ indikator: [kod], omrade: [...new Set([omrade, '0180'])] }, omrade !== '');
  const slag = periodslagen(varden.data ?? [], omrade);
  const per = slag.find((namnet) => namnet === sokdel.per) ?? slag[0] ?? 'ar';
  const valj = (nytt: typeof sokdel) => navigate({ to: '/indikatorer/$kod', params: { kod }, search: { ...sokdel, ...nytt } });

  const { data, error } = indikator;
  if (error)
    return (
      <Sida titel="Indikatorn kan inte visas" smulor={smulor}>
        <Felruta fel={error} igen={indikator.refetch} />
      </Sida>
    );
  return (
    <Sida
      titel={data?.namn ?? kod}
      laddar={!data}
      smulor={smulor}
      lage={`${kod} · ${namn}${data ? ` · ${data.enhet}` : ''}`}
      slutsats={data && varden.data && slutsats(data, namn, serieFor(varden.data, omrade, per))}
    >
      <div className="serieval utan-utskrift">
        <Omradesval vald={omrade} namn={namn} bara={data?.omradesnivaer} valj={(nytt) => valj({ omrade: nytt })} />
        <Periodval slag={slag} valt={per} valj={(nytt) => valj({ per: nytt })} />
      </div>
      {data && (
        <Hamtat fraga={varden}>{(rader) => <Serievy indikator={data} omrade={omrade} namn={namn} rader={rader} per={per} />}</Hamtat>
      )}
      {data && <Definition indikator={data} />}
    </Sida>
  );
}
