import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { Status } from '../../../components/Status';
import { useProblem } from '../useProblem';

/** Which problem the observation has been lifted into; nothing about one that the reader may not see. */
export function VadDetBlev({ problemId }: { problemId?: string | null | undefined }) {
  const problem = useProblem(problemId ?? '').data?.data;
  return (
    <section className="avsnitt">
      <h2>Problem</h2>
      {problem ? (
        <p>
          Ingår i <Lank till={objektlank('problem', problem.id)}>{problem.rubrik}</Lank>. Lägesbilden:{' '}
          <Status status={problem.lagesbildStatus} />
        </p>
      ) : (
        <p>Ingår inte i något problem än.</p>
      )}
    </section>
  );
}
