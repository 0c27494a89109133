import { useNavigate, useSearch } from '@tanstack/react-router';
import { useFormular } from '../../components/formular/useFormular';
import { Hamtat } from '../../components/Hamtat';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { AtgardFormular } from './AtgardFormular';
import { atgardKrav, innehall, tomAtgard } from './atgardVarden';
import { Handlingsplansval } from './Handlingsplansval';
import type { Handlingsplan } from './typer';
import { useHandlingsplan } from './useHandlingsplan';
import { useSkapaAtgard } from './useSkapaAtgard';

/** A proposed measure. Reached from a plan, or from a gap in the chain: then the plan is chosen first. */
export function NyAtgardSida() {
  const { handlingsplan, problem, orsak } = useSearch({ from: '/atgarder/ny' });
  const plan = useHandlingsplan(handlingsplan);
  return (
    <Sida
      titel="Ny åtgärd"
      smulor={plan.data ? [{ text: plan.data.data.rubrik, till: objektlank('handlingsplan', handlingsplan) }] : []}
      slutsats="En åtgärd svarar mot en orsak, har en enda ansvarig och går att följa upp."
    >
      {handlingsplan === '' ? (
        <Handlingsplansval problem={problem} orsak={orsak} />
      ) : (
        <Hamtat fraga={plan}>{({ data }) => <Ny plan={data} problem={problem} orsak={orsak} />}</Hamtat>
      )}
    </Sida>
  );
}

function Ny({ plan, problem, orsak }: { plan: Handlingsplan; problem: string; orsak: string }) {
  const navigate = useNavigate();
  const skapa = useSkapaAtgard();
  const formular = useFormular({
    nyckel: `atgard/ny/${plan.id}/${problem}/${orsak}`,
    initial: { ...tomAtgard, problemId: problem, orsakIds: orsak ? [orsak] : [] },
    krav: atgardKrav,
    skicka: async (varden) => {
      const { id } = await skapa.mutateAsync({ ...innehall(varden), handlingsplanId: plan.id });
      await navigate({ to: objektlank('atgard', id) });
    },
  });
  return <AtgardFormular formular={formular} lagesbildId={plan.lagesbildId} />;
}
