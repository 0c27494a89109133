import { Lank } from '../../components/Lank';
import { Lankknapp } from '../../components/Lankknapp';
import { nylank } from '../../components/lankar';
import { Tomt } from '../../components/Tomt';
import { useProblem } from '../lagesbild/useProblem';
import { useHandlingsplaner } from './useHandlingsplaner';

/** Which plan the measure belongs to, when one comes from a problem: only plans on the problem's own picture. */
export function Handlingsplansval({ problem, orsak }: { problem: string; orsak: string }) {
  const fraga = useProblem(problem).data?.data;
  const planer = useHandlingsplaner(fraga?.omrade ?? '').data?.filter(
    (p) => p.lagesbildId === fraga?.lagesbildId && p.status !== 'Avslutad',
  );
  if (!fraga || !planer) return <p>Välj handlingsplan på områdets sida och lägg till åtgärden där.</p>;
  if (planer.length === 0)
    return (
      <Tomt rubrik="Ingen handlingsplan än">
        Åtgärder skrivs i en handlingsplan som vilar på lägesbilden.{' '}
        <Lankknapp till={nylank('handlingsplan', { omrade: fraga.omrade, lagesbild: fraga.lagesbildId })}>Skriv en handlingsplan</Lankknapp>
      </Tomt>
    );
  return (
    <section className="avsnitt">
      <h2>Vilken handlingsplan hör åtgärden till?</h2>
      <ul className="poster">
        {planer.map(({ id, rubrik }) => (
          <li key={id}>
            <Lank till={nylank('atgard', { handlingsplan: id, problem, ...(orsak && { orsak }) })}>{rubrik}</Lank>
          </li>
        ))}
      </ul>
    </section>
  );
}
