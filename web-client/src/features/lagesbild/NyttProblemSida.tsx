import { useNavigate, useSearch } from '@tanstack/react-router';
import { useFormular } from '../../components/formular/useFormular';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { ProblemFormular } from './ProblemFormular';
import { innehall, problemKrav, tomtProblem } from './problemVarden';
import { useLagesbild } from './useLagesbild';
import { useSkapaProblem } from './useSkapaProblem';

/** A new problem in a draft. */
export function NyttProblemSida() {
  const { lagesbild } = useSearch({ from: '/problem/ny' });
  const bild = useLagesbild(lagesbild).data?.data;
  const navigate = useNavigate();
  const skapa = useSkapaProblem();
  const formular = useFormular({
    nyckel: `problem/ny/${lagesbild}`,
    initial: tomtProblem,
    krav: problemKrav,
    skicka: async (varden) => {
      const { id } = await skapa.mutateAsync({ ...innehall(varden), lagesbildId: lagesbild });
      await navigate({ to: objektlank('problem', id) });
    },
  });
  return (
    <Sida
      titel="Nytt problem"
      smulor={bild ? [{ text: bild.rubrik, till: objektlank('lagesbild', lagesbild) }] : []}
      slutsats="Beskriv ett avgränsat problem. Orsakerna läggs till när problemet är sparat."
    >
      <ProblemFormular formular={formular} omrade={bild?.omrade ?? ''} />
    </Sida>
  );
}
