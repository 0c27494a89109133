import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { Formular } from '../../../components/formular/Formular';
import { useFormular } from '../../../components/formular/useFormular';
import { ValFalt } from '../../../components/formular/ValFalt';
import { Handling } from '../../../components/Handling';
import { Lankknapp } from '../../../components/Lankknapp';
import { nylank } from '../../../components/lankar';
import { Tomt } from '../../../components/Tomt';
import { lagesbildKeys } from '../lagesbildKeys';
import { useLagesbilder } from '../useLagesbilder';
import type { Iakttagelse } from './typer';
import { useLyft } from './useLyft';

/** Into a problem of a draft, or the beginning of a new one. */
export function LyftTillProblem({ sedd, etag }: { sedd: Iakttagelse; etag: string }) {
  const filter = { omrade: sedd.omrade, limit: 100 };
  const problem = useQuery({
    queryKey: lagesbildKeys.lista({ problem: filter }),
    queryFn: () => unwrap(api.GET('/problem', { params: { query: filter } })),
  });
  const utkast = (useLagesbilder(sedd.omrade).data ?? []).filter(({ status }) => status === 'Utkast');
  const valbara = (problem.data?.items ?? []).filter(
    ({ lagesbildStatus, id }) => lagesbildStatus === 'Utkast' && !sedd.problem.includes(id),
  );
  if (utkast.length === 0)
    return (
      <Tomt
        rubrik="Inget utkast att lyfta till"
        knapp={<Lankknapp till={nylank('lagesbild', { omrade: sedd.omrade })}>Ny lägesbild</Lankknapp>}
      >
        En iakttagelse lyfts in i ett problem i ett utkast till lägesbild. Just nu har området inget utkast.
      </Tomt>
    );
  return (
    <>
      {valbara.length > 0 && (
        <Handling
          rubrik="Lyft till ett problem"
          forklaring="Iakttagelsen blir underlag för problemet. I en lägesbild hör den till ett problem: ett nytt val flyttar den. Den räknas som förut i veckans bild, och kan inte längre ångras av den som skrev den."
        >
          <Valj sedd={sedd} etag={etag} valbara={valbara} />
        </Handling>
      )}
      <Handling rubrik="Börja ett nytt problem" forklaring="Platsen, tiden och det som sågs följer med. Du kompletterar och sparar.">
        <ul className="poster">
          {utkast.map(({ id, rubrik }) => (
            <li key={id}>
              <span>{rubrik}</span>
              <Lankknapp variant="secondary" till={`/iakttagelser/${sedd.id}/nytt-problem?lagesbild=${id}`}>
                Nytt problem här
              </Lankknapp>
            </li>
          ))}
        </ul>
      </Handling>
    </>
  );
}

function Valj({ sedd, etag, valbara }: { sedd: Iakttagelse; etag: string; valbara: { id: string; rubrik: string }[] }) {
  const lyft = useLyft(sedd.id, etag);
  const formular = useFormular({
    nyckel: `iakttagelse/${sedd.id}/lyft`,
    initial: { problemId: '' },
    krav: { problemId: 'Välj problemet.' },
    skicka: ({ problemId }) => lyft.mutateAsync(problemId),
  });
  return (
    <Formular formular={formular} knapp="Lyft till problemet">
      <ValFalt
        formular={formular}
        namn="problemId"
        etikett="Problem i ett utkast"
        alternativ={valbara.map(({ id, rubrik }) => ({ varde: id, text: rubrik }))}
      />
    </Formular>
  );
}
