import type { components } from '../../api/schema';
import { Lankknapp } from '../../components/Lankknapp';
import { Sida } from '../../components/Sida';
import { Tomt } from '../../components/Tomt';
import { rollnamn } from '../../features/organisation/rollnamn';

type Mig = components['schemas']['HamtaMigResponse'];

/** For a role without a list of its own: what it gives, and where to go. */
export function UtanArbetslista({ mig: { roller, rattigheter } }: { mig: Mig }) {
  const har = (ratt: string) => rattigheter.some((min) => min.ratt === ratt);
  return (
    <Sida titel="Välkommen">
      {roller.length > 0 ? (
        <section className="avsnitt">
          <h2>Dina roller</h2>
          <ul>
            {roller.map(({ roll, omrade, omradesnamn }) => (
              <li key={`${roll} ${omrade}`}>
                {rollnamn(roll)}, {omradesnamn}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Tomt rubrik="Du har ingen roll än">Be stadsledningskontoret att tilldela dig en roll i ditt område.</Tomt>
      )}
      <p className="knappar utan-utskrift">
        {har('lagesbild:iaktta') && <Lankknapp till="/iakttagelser">Lämna en iakttagelse</Lankknapp>}
        {har('indikatorer:las') ? (
          <Lankknapp till="/indikatorer">Se indikatorerna</Lankknapp>
        ) : (
          <Lankknapp till="/hjalp">Så fungerar det</Lankknapp>
        )}
      </p>
    </Sida>
  );
}
