import { useParams } from '@tanstack/react-router';
import { HamtadSida } from '../../components/HamtadSida';
import { Lank } from '../../components/Lank';
import { Lankknapp } from '../../components/Lankknapp';
import { objektlank, omradeslank, redigeralank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Status } from '../../components/Status';
import { statusord } from '../../components/status';
import { useAtgard } from '../atgardsplan/useAtgard';
import { ordet } from '../lagesbild/ord';
import { useHarRatt } from '../organisation/useHarRatt';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { bedomningar } from './ord';
import type { Uppfoljning } from './typer';
import { useUppfoljning } from './useUppfoljning';

/** One follow-up: what was done and, apart from it, what it gave. */
export function UppfoljningSida() {
  const { id } = useParams({ from: '/uppfoljningar/$id' });
  return (
    <HamtadSida fraga={useUppfoljning(id)} felrubrik="Uppföljningen kan inte visas">
      {(data) => <Uppfoljningen uppfoljning={data.data} />}
    </HamtadSida>
  );
}

function Uppfoljningen({ uppfoljning: u }: { uppfoljning: Uppfoljning }) {
  const namn = useOmradesnamn()(u.omrade);
  const atgard = useAtgard(u.atgardId).data?.data;
  const skriver = useHarRatt('uppfoljning:skriv', u.omrade);
  const indikator = atgard?.indikatornamn.find(({ kod }) => kod === u.effekt?.indikator)?.namn ?? u.effekt?.indikator;
  return (
    <Sida
      titel={`Uppföljning ${u.rapporttillfalle}`}
      smulor={[{ text: namn, till: omradeslank(u.omrade, 'uppfoljning') }]}
      lage={
        <>
          {namn} <Status status={u.statusfarg} />
        </>
      }
      slutsats={`${statusord(u.genomforande)}. ${u.effekt ? `Bedömd effekt: ${ordet(bedomningar, u.effekt.bedomning).toLowerCase()}.` : 'Effekten är inte bedömd.'}`}
      knappar={skriver && <Lankknapp till={redigeralank('uppfoljning', u.id)}>Ändra</Lankknapp>}
    >
      <p>
        Åtgärd: <Lank till={objektlank('atgard', u.atgardId)}>{atgard?.rubrik ?? 'åtgärden'}</Lank>
      </p>
      <section className="avsnitt">
        <h2>Genomförande</h2>
        <p className="brodtext">{u.resultat}</p>
        {u.avvikelseorsak && <p className="brodtext">Avvikelsen beror på: {u.avvikelseorsak}</p>}
        {u.atgardVidAvvikelse && <p className="brodtext">Det görs åt den: {u.atgardVidAvvikelse}</p>}
      </section>
      <section className="avsnitt">
        <h2>Effekt</h2>
        {u.effekt ? (
          <p className="brodtext">
            {ordet(bedomningar, u.effekt.bedomning)} enligt {indikator}. Osäkerhet: {u.effekt.osakerhet}
          </p>
        ) : (
          <p className="svag">Inte bedömd. Att åtgärden är genomförd säger inte att den hade effekt.</p>
        )}
      </section>
    </Sida>
  );
}
