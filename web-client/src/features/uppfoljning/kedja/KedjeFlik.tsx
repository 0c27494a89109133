import { Button } from '@digdir/designsystemet-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Flik } from '../../../components/Flik';
import { Hamtat } from '../../../components/Hamtat';
import { Lankknapp } from '../../../components/Lankknapp';
import { omradeslank } from '../../../components/lankar';
import { Tomt } from '../../../components/Tomt';
import { useMedia } from '../../../components/useMedia';
import { Lasbart } from '../../organisation/Lasbart';
import { useMig } from '../../organisation/useMig';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { useSparbarhet } from '../useSparbarhet';
import { Kedjan } from './Kedjan';
import { kedjeslutsats } from './kedjeslutsats';
import './kedja.css';

const route = getRouteApi('/omraden/$kod/kedjan');

/** The signature page: from problem to follow-up, with the gaps in sight. */
export function KedjeFlik() {
  const { kod } = route.useParams();
  const { som } = route.useSearch();
  const navigate = useNavigate();
  const namn = useOmradesnamn()(kod);
  const sparbarhet = useSparbarhet(kod);
  const far = useMedia('(min-width: 56.25rem)');
  const rattigheter = useMig().data?.rattigheter;
  const harRatt = (ratt: string) => rattigheter?.some((r) => r.ratt === ratt && r.omraden.includes(kod)) ?? false;
  const vaxla = (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() => navigate({ to: '/omraden/$kod/kedjan', params: { kod }, search: som ? {} : { som: 'lista' }, replace: true })}
      >
        {som ? 'Visa som bild' : 'Läs som lista'}
      </Button>
      <Button variant="tertiary" data-size="sm" onClick={() => print()}>
        Skriv ut (A3)
      </Button>
    </>
  );
  return (
    <Flik titel="Kedjan" hor={namn} slutsats={sparbarhet.data && kedjeslutsats(sparbarhet.data)} knappar={far && vaxla}>
      <Lasbart ratt="uppfoljning:las" omrade={kod}>
        <Hamtat fraga={sparbarhet}>
          {(data) =>
            data.problem.length === 0 ? (
              <Tomt rubrik="Kedjan börjar med ett problem" knapp={<Lankknapp till={omradeslank(kod)}>Till lägesbilderna</Lankknapp>}>
                Skriv en lägesbild, beskriv problemen och deras orsaker och få den fastställd. Då visas kedjan här, och det som saknas.
              </Tomt>
            ) : (
              <Kedjan sparbarhet={data} somLista={!far || som === 'lista'} harRatt={harRatt} />
            )
          }
        </Hamtat>
      </Lasbart>
    </Flik>
  );
}
