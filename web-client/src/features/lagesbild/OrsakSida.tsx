import { useNavigate, useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { useFormular } from '../../components/formular/useFormular';
import { Hamtat } from '../../components/Hamtat';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { TaBort } from '../../components/TaBort';
import { useHarRatt } from '../organisation/useHarRatt';
import { OrsakFormular } from './OrsakFormular';
import { Orsakslista } from './Orsakslista';
import { innehall, orsakKrav } from './orsakVarden';
import type { Orsak, Problem } from './typer';
import { useOrsak } from './useOrsak';
import { useProblem } from './useProblem';
import { useTaBortOrsak } from './useTaBortOrsak';
import { useUppdateraOrsak } from './useUppdateraOrsak';

/** One cause: read when the picture is adopted, changed while it is a draft. */
export function OrsakSida() {
  const { id } = useParams({ from: '/orsaker/$id' });
  const orsak = useOrsak(id);
  const problemId = orsak.data?.data.problemId ?? '';
  const problem = useProblem(problemId);
  const smulor = problem.data ? [{ text: problem.data.data.rubrik, till: objektlank('problem', problemId) }] : [];
  return (
    <Sida titel={orsak.data ? `Orsak ${orsak.data.data.lopnummer}` : '…'} laddar={!orsak.data} smulor={smulor}>
      <Hamtat fraga={orsak}>{(o) => <Hamtat fraga={problem}>{(p) => <Orsaken orsak={o} problem={p.data} />}</Hamtat>}</Hamtat>
    </Sida>
  );
}

function Orsaken({ orsak, problem }: { orsak: MedEtag<Orsak>; problem: Problem }) {
  const skriver = useHarRatt('lagesbild:skriv', problem.omrade) && problem.lagesbildStatus === 'Utkast';
  if (!skriver) return <Orsakslista orsaker={problem.orsaker.filter(({ id }) => id === orsak.data.id)} />;
  return <Redigera orsak={orsak} problem={problem} />;
}

function Redigera({ orsak: { data, etag }, problem }: { orsak: MedEtag<Orsak>; problem: Problem }) {
  const navigate = useNavigate();
  const uppdatera = useUppdateraOrsak(data.id, etag);
  const taBort = useTaBortOrsak();
  const tillbaka = () => navigate({ to: objektlank('problem', problem.id) });
  const { text, typ, perspektiv, paverkbar, foralderOrsakId, rutinaktivitet } = data;
  const formular = useFormular({
    nyckel: `orsak/${data.id}`,
    initial: { text, typ, perspektiv, paverkbar, foralderOrsakId: foralderOrsakId ?? '', rutinaktivitet: rutinaktivitet ?? '' },
    version: etag,
    krav: orsakKrav,
    skicka: async (nya) => {
      await uppdatera.mutateAsync(innehall(nya));
      await tillbaka();
    },
  });
  return (
    <>
      <OrsakFormular formular={formular} andra={problem.orsaker.filter(({ id }) => id !== data.id)} />
      <TaBort
        vad="orsaken"
        forlust="Orsaken försvinner ur utkastet."
        gor={async () => {
          await tillbaka();
          await taBort.mutateAsync({ id: data.id, etag });
        }}
      />
    </>
  );
}
