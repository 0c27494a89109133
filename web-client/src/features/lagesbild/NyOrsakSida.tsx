import { useNavigate, useSearch } from '@tanstack/react-router';
import { useFormular } from '../../components/formular/useFormular';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { OrsakFormular } from './OrsakFormular';
import { innehall, orsakKrav, tomOrsak } from './orsakVarden';
import { useProblem } from './useProblem';
import { useSkapaOrsak } from './useSkapaOrsak';

/** A new cause of a problem. */
export function NyOrsakSida() {
  const { problem: problemId } = useSearch({ from: '/orsaker/ny' });
  const problem = useProblem(problemId).data?.data;
  const navigate = useNavigate();
  const skapa = useSkapaOrsak();
  const formular = useFormular({
    nyckel: `orsak/ny/${problemId}`,
    initial: tomOrsak,
    krav: orsakKrav,
    skicka: async (varden) => {
      await skapa.mutateAsync({ ...innehall(varden), problemId });
      await navigate({ to: objektlank('problem', problemId) });
    },
  });
  return (
    <Sida
      titel="Ny orsak"
      smulor={problem ? [{ text: problem.rubrik, till: objektlank('problem', problemId) }] : []}
      slutsats="En åtgärd riktas alltid mot en orsak."
    >
      <OrsakFormular formular={formular} andra={problem?.orsaker ?? []} />
    </Sida>
  );
}
