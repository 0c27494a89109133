import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { Status } from '../../../components/Status';
import { useProblem } from '../useProblem';

/** The problems that the observation has been lifted into, one in each picture that the reader sees. */
export function VadDetBlev({ problem }: { problem: string[] }) {
  return (
    <section className="avsnitt">
      <h2>Problem</h2>
      {problem.length === 0 && <p>Ingår inte i något problem än.</p>}
      {problem.map((id) => (
        <Problemet key={id} id={id} />
      ))}
    </section>
  );
}

function Problemet({ id }: { id: string }) {
  const problem = useProblem(id).data?.data;
  return (
    problem && (
      <p>
        Ingår i <Lank till={objektlank('problem', problem.id)}>{problem.rubrik}</Lank>. Lägesbilden:{' '}
        <Status status={problem.lagesbildStatus} />
      </p>
    )
  );
}
