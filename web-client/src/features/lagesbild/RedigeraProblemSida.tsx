import { useNavigate, useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { useFormular } from '../../components/formular/useFormular';
import { Hamtat } from '../../components/Hamtat';
import { Lankknapp } from '../../components/Lankknapp';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { ProblemFormular } from './ProblemFormular';
import { innehall, problemKrav, varden } from './problemVarden';
import type { Problem } from './typer';
import { useProblem } from './useProblem';
import { useUppdateraProblem } from './useUppdateraProblem';

/** The form that changes a problem of a draft. */
export function RedigeraProblemSida() {
  const { id } = useParams({ from: '/problem/$id/redigera' });
  const problem = useProblem(id);
  const smulor = problem.data ? [{ text: problem.data.data.rubrik, till: objektlank('problem', id) }] : [];
  return (
    <Sida titel="Ändra problemet" laddar={!problem.data} smulor={smulor}>
      <Hamtat fraga={problem}>{(svar) => <Redigera {...svar} />}</Hamtat>
    </Sida>
  );
}

function Redigera({ data, etag }: MedEtag<Problem>) {
  const navigate = useNavigate();
  const uppdatera = useUppdateraProblem(data.id, etag);
  const formular = useFormular({
    nyckel: `problem/${data.id}`,
    initial: varden(data),
    version: etag,
    krav: problemKrav,
    skicka: async (nya) => {
      await uppdatera.mutateAsync(innehall(nya));
      await navigate({ to: objektlank('problem', data.id) });
    },
  });
  const avbryt = (
    <Lankknapp variant="tertiary" till={objektlank('problem', data.id)}>
      Avbryt
    </Lankknapp>
  );
  return <ProblemFormular formular={formular} omrade={data.omrade} ovrigt={avbryt} />;
}
