import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Felruta } from '../../components/Felruta';
import { Hamtat } from '../../components/Hamtat';
import { Lankknapp } from '../../components/Lankknapp';
import { Sida } from '../../components/Sida';
import { useOmrade } from '../organisation/useOmrade';
import { Definition } from './Definition';
import { Malvarden } from './mal/Malvarden';
import { Omradesval } from './Omradesval';
import { Periodval } from './Periodval';
import { Serievy } from './Serievy';
import { SomDaRuta } from './SomDaRuta';
import { periodslagen, serieFor } from './serie';
import { slutsats } from './slutsats';
import { Styrdiagramvy } from './styrdiagram/Styrdiagramvy';
import { useForandring } from './useForandring';
import { useIndikator } from './useIndikator';
import { useMatvarden } from './useMatvarden';
import { useValtOmrade } from './useValtOmrade';
import { Vyval } from './Vyval';

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
  const varden = useMatvarden(
    { indikator: [kod], omrade: [...new Set([omrade, '0180'])], ...(sokdel.asOf && { asOf: sokdel.asOf }) },
    omrade !== '',
  );
  const slag = periodslagen(varden.data ?? [], omrade);
  const per = slag.find((namnet) => namnet === sokdel.per) ?? slag[0] ?? 'ar';
  const serie = serieFor(varden.data ?? [], omrade, per);
  const forandring = useForandring(kod, omrade, serie.length > 1 ? serie.at(-1)?.period : undefined, sokdel.asOf).data;
  const vy = sokdel.vy === 'styrdiagram' && serie.length > 0 ? 'styrdiagram' : 'serie';
  const valj = (nytt: typeof sokdel) => navigate({ to: '/indikatorer/$kod', params: { kod }, search: { ...sokdel, ...nytt } });

  const { data, error } = indikator;
  if (error)
    return (
      <Sida titel="Indikatorn kan inte visas" smulor={smulor}>
        <Felruta fel={error} igen={indikator.refetch} />
      </Sida>
    );
  const mening = data && varden.data ? slutsats(data, namn, serie, forandring) : '';
  return (
    <Sida
      titel={data?.namn ?? kod}
      laddar={!data}
      smulor={smulor}
      lage={`${kod} · ${namn}${data ? ` · ${data.enhet}` : ''}`}
      slutsats={mening}
      knappar={
        data?.omradesnivaer.includes('Stadsdelsomrade') && (
          <Lankknapp till={`/indikatorer/${kod}/jamfor`} variant="secondary">
            Jämför områden
          </Lankknapp>
        )
      }
    >
      {sokdel.asOf && <SomDaRuta asOf={sokdel.asOf} visaNu={() => valj({ asOf: '' })} />}
      <div className="serieval utan-utskrift">
        <Omradesval vald={omrade} namn={namn} bara={data?.omradesnivaer} valj={(nytt) => valj({ omrade: nytt })} />
        <Periodval slag={slag} valt={per} valj={(nytt) => valj({ per: nytt })} />
        <Vyval vy={vy} valj={(nytt) => valj({ vy: nytt === 'serie' ? '' : nytt })} />
      </div>
      {data && vy === 'styrdiagram' && (
        <Styrdiagramvy
          indikator={kod}
          omrade={omrade}
          per={per}
          {...(sokdel.asOf && { asOf: sokdel.asOf })}
          rubrik={`${data.namn} i ${namn}, ${data.enhet}`}
        />
      )}
      {data && vy === 'serie' && (
        <Hamtat fraga={varden}>
          {(rader) => <Serievy indikator={data} omrade={omrade} namn={namn} rader={rader} per={per} slutsats={mening} />}
        </Hamtat>
      )}
      {data && omrade && <Malvarden indikator={data} omrade={omrade} namn={namn} />}
      {data && <Definition indikator={data} />}
    </Sida>
  );
}
