import { Button } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { Flik } from '../../../components/Flik';
import { idag } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Lankknapp } from '../../../components/Lankknapp';
import { omradeslank } from '../../../components/lankar';
import { Lasbart } from '../../organisation/Lasbart';
import { useHarRatt } from '../../organisation/useHarRatt';
import { useOmradesKod } from '../../organisation/useOmradesKod';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { HetaPlatser } from './HetaPlatser';
import { Polishandelser } from './Polishandelser';
import { Utskick } from './Utskick';
import { useVeckan } from './useVeckan';
import { VeckansLista } from './VeckansLista';
import { Veckobild } from './Veckobild';
import { plus, veckan, veckotext } from './vecka';

/** The week in this area: what was seen, where, beside the twelve weeks before, and who has not reported. */
export function VeckanFlik() {
  const omrade = useOmradesKod();
  const namn = useOmradesnamn()(omrade);
  const nu = veckan(idag());
  const { vecka = nu } = useSearch({ strict: false }) as { vecka?: string };
  const skriver = useHarRatt('lagesbild:iaktta', omrade);
  const leder = useHarRatt('lagesbild:skriv', omrade);
  const fraga = useVeckan(omrade, vecka);
  const till = (andra: string) => `${omradeslank(omrade, 'veckan')}?vecka=${andra}`;
  return (
    <Flik
      titel={`Iakttagelser ${veckotext(vecka)}`}
      hor={namn}
      slutsats={fraga.data?.slutsats}
      knappar={
        <>
          {skriver && <Lankknapp till="/iakttagelser">Ny iakttagelse</Lankknapp>}
          <Lankknapp till={till(plus(vecka, -1))} variant="secondary">
            Veckan före
          </Lankknapp>
          {vecka < nu && (
            <Lankknapp till={till(plus(vecka, 1))} variant="secondary">
              Veckan efter
            </Lankknapp>
          )}
          <Lankknapp till={`/est-analyser?omrade=${omrade}`} variant="secondary">
            EST-analys
          </Lankknapp>
          <Lankknapp till={`/trygghetsvandringar?omrade=${omrade}`} variant="secondary">
            Trygghetsvandringar
          </Lankknapp>
          <Lankknapp till={`/rapportorsuppdrag?omrade=${omrade}`} variant="secondary">
            Vilka som rapporterar
          </Lankknapp>
          <Button variant="tertiary" onClick={() => print()}>
            Skriv ut
          </Button>
        </>
      }
    >
      <Lasbart ratt="lagesbild:iakttagelser" omrade={omrade}>
        <Hamtat fraga={fraga}>{(bild) => <Veckobild bild={bild} />}</Hamtat>
        <VeckansLista omrade={omrade} vecka={vecka} />
        <HetaPlatser omrade={omrade} />
        <Polishandelser omrade={omrade} vecka={vecka} />
        <Utskick omrade={omrade} vecka={vecka} skriver={leder} />
      </Lasbart>
    </Flik>
  );
}
