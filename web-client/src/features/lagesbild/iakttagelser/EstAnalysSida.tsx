import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { api, unwrapMedEtag } from '../../../api/client';
import { datum, tal } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Lankknapp } from '../../../components/Lankknapp';
import { omradeslank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { Lasbart } from '../../organisation/Lasbart';
import { useHarRatt } from '../../organisation/useHarRatt';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { EstAnalystext } from './EstAnalystext';
import { EstTabeller } from './EstTabeller';
import { estKeys } from './estKeys';
import { Kadensval } from './Kadensval';
import { periodtext, plusPeriod } from './period';

/** A quarter or a tertial of observations: what stands out, where, how much was reported, and what it means. */
export function EstAnalysSida() {
  const { omrade = '', period } = useSearch({ from: '/est-analyser' });
  const namn = useOmradesnamn()(omrade);
  const skriver = useHarRatt('lagesbild:skriv', omrade);
  const laser = useHarRatt('lagesbild:iakttagelser', omrade);
  const fraga = useQuery({
    queryKey: estKeys.analys(omrade, period),
    queryFn: () => unwrapMedEtag(api.GET('/est-analyser', { params: { query: { omrade, ...(period && { period }) } } })),
    enabled: laser,
  });
  const analys = fraga.data?.data;
  const till = (annan: string) => `/est-analyser?omrade=${omrade}&period=${annan}`;
  return (
    <Sida
      titel={analys ? `EST-analys ${periodtext(analys.period)}` : 'EST-analys'}
      smulor={[
        { text: namn, till: omradeslank(omrade) },
        { text: 'Veckan', till: omradeslank(omrade, 'veckan') },
      ]}
      lage={analys && `${namn}, ${datum(analys.fran)} – ${datum(analys.till)}${analys.pagar ? ', pågår' : ''}`}
      slutsats={analys?.slutsats}
      knappar={
        analys && (
          <>
            <Lankknapp variant="secondary" till={till(plusPeriod(analys.period, -1))}>
              Perioden före
            </Lankknapp>
            {!analys.pagar && (
              <Lankknapp variant="secondary" till={till(plusPeriod(analys.period, 1))}>
                Perioden efter
              </Lankknapp>
            )}
            <Button variant="tertiary" onClick={() => print()}>
              Skriv ut
            </Button>
          </>
        )
      }
    >
      <Lasbart ratt="lagesbild:iakttagelser" omrade={omrade}>
        <Hamtat fraga={fraga}>
          {({ data, etag }) => (
            <>
              <EstAnalystext analys={data} etag={etag} skriver={skriver} key={data.period} />
              <EstTabeller analys={data} grad={data.vantade > 0 ? `${tal((100 * data.inkomna) / data.vantade, 0)} procent` : undefined} />
            </>
          )}
        </Hamtat>
        {skriver && <Kadensval omrade={omrade} />}
      </Lasbart>
    </Sida>
  );
}
