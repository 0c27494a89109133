import { FlervalFalt } from '../../../components/formular/FlervalFalt';
import type { FormularTillstand } from '../../../components/formular/useFormular';
import type { ProblemVarden } from '../problemVarden';
import type { Problem } from '../typer';

interface Props {
  formular: FormularTillstand<ProblemVarden & { orsaker: string[] }>;
  problem: Problem[];
}

/** Which of the parties' causes the joint problem begins with. */
export function Orsaksval({ formular, problem }: Props) {
  const orsaker = problem.flatMap((p) => p.orsaker);
  if (orsaker.length === 0) return null;
  return (
    <FlervalFalt
      formular={formular}
      namn="orsaker"
      etikett="Orsaker att ta över"
      hjalp="De tas över som de är, med trädet, och kan ändras sedan."
      alternativ={orsaker.map(({ id, text }) => ({ varde: id, text }))}
    />
  );
}
