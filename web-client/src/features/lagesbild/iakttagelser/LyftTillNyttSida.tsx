import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { api, type MedEtag, unwrap } from '../../../api/client';
import { tidpunkt } from '../../../components/format';
import { useFormular } from '../../../components/formular/useFormular';
import { Hamtat } from '../../../components/Hamtat';
import { objektlank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { ordet } from '../ord';
import { ProblemFormular } from '../ProblemFormular';
import { innehall, problemKrav, tomtProblem } from '../problemVarden';
import { useSkapaProblem } from '../useSkapaProblem';
import { kategorier } from './ord';
import type { Iakttagelse } from './typer';
import { useIakttagelse } from './useIakttagelse';

/** A new problem that begins with what was seen; when it is saved, the observation belongs to it. */
export function LyftTillNyttSida() {
  const { id } = useParams({ from: '/iakttagelser/$id/nytt-problem' });
  const sedd = useIakttagelse(id);
  return (
    <Sida
      titel="Nytt problem ur en iakttagelse"
      laddar={!sedd.data}
      smulor={sedd.data ? [{ text: sedd.data.data.plats, till: `/iakttagelser/${id}` }] : []}
      slutsats="Det som sågs är ifyllt. Beskriv problemet som helhet, inte bara den här gången."
    >
      <Hamtat fraga={sedd}>{(svar) => <Nytt {...svar} />}</Hamtat>
    </Sida>
  );
}

function Nytt({ data: sedd, etag }: MedEtag<Iakttagelse>) {
  const { lagesbild = '' } = useSearch({ from: '/iakttagelser/$id/nytt-problem' });
  const navigate = useNavigate();
  const skapa = useSkapaProblem();
  const kategori = ordet(kategorier, sedd.kategori);
  const formular = useFormular({
    nyckel: `problem/ny/${lagesbild}/${sedd.id}`,
    initial: {
      ...tomtProblem,
      rubrik: `${kategori}, ${sedd.plats}`,
      vad: sedd.beskrivning ?? kategori,
      var: sedd.plats,
      nar: tidpunkt(sedd.tid),
    },
    krav: problemKrav,
    skicka: async (varden) => {
      const { id: problemId } = await skapa.mutateAsync({ ...innehall(varden), lagesbildId: lagesbild });
      const params = { path: { id: sedd.id }, header: { 'If-Match': etag } };
      await unwrap(api.POST('/iakttagelser/{id}/lyft', { body: { problemId }, params }));
      await navigate({ to: objektlank('problem', problemId) });
    },
  });
  return <ProblemFormular formular={formular} omrade={sedd.omrade} />;
}
