import { useNavigate } from '@tanstack/react-router';
import { objektlank } from '../../components/lankar';
import { TaBort } from '../../components/TaBort';
import { useTaBortProblem } from './useTaBortProblem';

/** Takes the problem and its causes out of the draft. */
export function TaBortProblem({ id, etag, lagesbild }: { id: string; etag: string; lagesbild: string }) {
  const taBort = useTaBortProblem();
  const navigate = useNavigate();
  return (
    <TaBort
      vad="problemet"
      forlust="Problemet och dess orsaker försvinner ur utkastet."
      gor={async () => {
        await navigate({ to: objektlank('lagesbild', lagesbild) });
        await taBort.mutateAsync({ id, etag });
      }}
    />
  );
}
