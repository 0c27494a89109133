import { useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { antal, datum, period } from '../../components/format';
import { HamtadSida } from '../../components/HamtadSida';
import { Handling } from '../../components/Handling';
import { Lank } from '../../components/Lank';
import { Lankknapp } from '../../components/Lankknapp';
import { nylank, objektlank, omradeslank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Status } from '../../components/Status';
import { useHarRatt } from '../organisation/useHarRatt';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { BeslutaPlanFormular } from './BeslutaPlanFormular';
import { Planatgarder } from './Planatgarder';
import type { Handlingsplan } from './typer';
import { useHandlingsplan } from './useHandlingsplan';

/** One plan with its measures. */
export function HandlingsplanSida() {
  const { id } = useParams({ from: '/handlingsplaner/$id' });
  return (
    <HamtadSida fraga={useHandlingsplan(id)} felrubrik="Handlingsplanen kan inte visas">
      {(data) => <Planen {...data} />}
    </HamtadSida>
  );
}

function Planen({ data: plan, etag }: MedEtag<Handlingsplan>) {
  const namn = useOmradesnamn()(plan.omrade);
  const skriver = useHarRatt('atgardsplan:skriv', plan.omrade) && plan.status !== 'Avslutad';
  const beslutar = useHarRatt('atgardsplan:besluta', plan.omrade) && plan.status === 'Utkast';
  return (
    <Sida
      titel={plan.rubrik}
      smulor={[
        { text: 'Staden', till: '/staden' },
        { text: namn, till: omradeslank(plan.omrade, 'plan') },
      ]}
      lage={
        <>
          {namn}, {period(plan.periodFran, plan.periodTill)} <Status status={plan.status} />
        </>
      }
      slutsats={slutsats(plan)}
      knappar={skriver && <Lankknapp till={nylank('atgard', { handlingsplan: plan.id })}>Lägg till åtgärd</Lankknapp>}
    >
      {beslutar && (
        <Handling
          rubrik="Besluta planen"
          forklaring="Planen gäller från beslutet. Åtgärderna beslutas var för sig, var och en med sin orsak."
        >
          <BeslutaPlanFormular id={plan.id} etag={etag} />
        </Handling>
      )}
      <Planatgarder atgarder={plan.atgarder} />
      <section className="avsnitt">
        <h2>Underlag</h2>
        <p>
          <Lank till={objektlank('lagesbild', plan.lagesbildId)}>Lägesbilden som planen vilar på</Lank>. Inriktning:{' '}
          {plan.inriktningar.join(', ').toLowerCase() || 'inte angiven'}.
        </p>
      </section>
    </Sida>
  );
}

function slutsats({ atgarder, beslut }: Handlingsplan) {
  const alla = `Planen har ${antal(atgarder.length, 'åtgärd', 'åtgärder')}.`;
  const forslag = atgarder.filter(({ status }) => status === 'Foreslagen').length;
  const vantar = forslag > 0 ? ` ${antal(forslag, 'väntar', 'väntar')} på beslut.` : '';
  return beslut ? `${alla}${vantar} Beslutad ${datum(beslut.datum)} av ${beslut.organ}, ${beslut.diarienummer}.` : `${alla}${vantar}`;
}
