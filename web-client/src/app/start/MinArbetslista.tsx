import { Hamtat } from '../../components/Hamtat';
import { Lankknapp } from '../../components/Lankknapp';
import { omradeslank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Tomt } from '../../components/Tomt';
import { useMig } from '../../features/organisation/useMig';
import { useOmradesnamn } from '../../features/organisation/useOmradesnamn';
import { useArbetslista } from '../../features/uppfoljning/useArbetslista';
import { Arbetslistor } from './Arbetslistor';
import { Luckor } from './Luckor';
import { arbetsslutsats } from './slutsats';

/** What needs me now, in my areas. */
export function MinArbetslista() {
  const mig = useMig();
  const lista = useArbetslista();
  const namn = useOmradesnamn();
  const omraden = mig.data?.omraden ?? [];
  const flera = omraden.length > 1 ? namn : undefined;
  return (
    <Sida
      titel={omraden.length === 1 && omraden[0] ? omraden[0].namn : 'Mina områden'}
      slutsats={lista.data && arbetsslutsats(lista.data)}
      knappar={omraden.slice(0, 3).map(({ kod, namn: omrade }, i) => (
        <Lankknapp key={kod} till={omradeslank(kod)} variant={i === 0 ? 'primary' : 'secondary'}>
          {omraden.length === 1 ? 'Öppna området' : omrade}
        </Lankknapp>
      ))}
    >
      <Hamtat fraga={lista}>
        {({ forsenat, vantar, luckor }) => (
          <>
            <section className="avsnitt">
              <h2>Försenat</h2>
              {forsenat.length > 0 ? (
                <Arbetslistor rader={forsenat} omradesnamn={flera} />
              ) : (
                <Tomt rubrik="Inget är försenat">
                  Här visas åtgärder som passerat sitt slutdatum, överenskommelser som skulle ha reviderats och uppföljningar som saknas.
                </Tomt>
              )}
            </section>
            <section className="avsnitt">
              <h2>Väntar på dig</h2>
              {vantar.length > 0 ? (
                <Arbetslistor rader={vantar} omradesnamn={flera} />
              ) : (
                <Tomt rubrik="Inget väntar på dig">
                  Här visas det som din roll kan föra vidare: utkast att fastställa, planer att besluta, överenskommelser att underteckna.
                </Tomt>
              )}
            </section>
            <section className="avsnitt">
              <h2>Luckor i kedjan</h2>
              {luckor.length > 0 ? (
                <Luckor luckor={luckor} omradesnamn={namn} />
              ) : (
                <Tomt rubrik="Ingen kedja än" knapp={<Lankknapp till="/hjalp">Så fungerar kedjan</Lankknapp>}>
                  När en lägesbild är fastställd visas här var problem saknar orsak, åtgärd eller uppföljning.
                </Tomt>
              )}
            </section>
          </>
        )}
      </Hamtat>
    </Sida>
  );
}
