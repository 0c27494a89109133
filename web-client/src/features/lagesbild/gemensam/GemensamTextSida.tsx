import './gemensam.css';
import { useQueries } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useFormular } from '../../../components/formular/useFormular';
import { Laddar } from '../../../components/Laddar';
import { Lankknapp } from '../../../components/Lankknapp';
import { Sida } from '../../../components/Sida';
import type { Analys } from '../orsaksanalys/typer';
import { orsaksanalysFraga } from '../orsaksanalys/useOrsaksanalys';
import { ProblemFormular } from '../ProblemFormular';
import { innehall, problemKrav, varden } from '../problemVarden';
import type { Problem } from '../typer';
import { problemFraga } from '../useProblem';
import { Analysval, allt } from './Analysval';
import { inifranProblemet } from './inifranProblemet';
import { Partstext } from './Partstext';
import { useSkapaSammanforing } from './useSkapaSammanforing';

const ider = (lista: string) => lista.split(',').filter(Boolean);

/** The parties' words beside the form in which they agree. */
export function GemensamTextSida() {
  const { id } = useParams({ from: '/lagesbilder/$id/sammanfor' });
  const sok = useSearch({ from: '/lagesbilder/$id/sammanfor' });
  const staden = ider(sok.staden);
  const alla = [...staden, ...ider(sok.polisen)];
  const svar = useQueries({ queries: alla.map(problemFraga) });
  const analyser = useQueries({ queries: alla.map(orsaksanalysFraga) }).flatMap(({ data }) => (data ? [data] : []));
  const problem = svar.flatMap(({ data }) => (data ? [data.data] : []));
  const klart = svar.length > 0 && problem.length === svar.length && analyser.length === svar.length;
  return (
    <Sida
      titel="Gemensam text"
      bred
      laddar={!klart}
      smulor={[{ text: 'Två lägesbilder', till: `/lagesbilder/${id}/sammanstall` }]}
      slutsats="Skriv det som ni är överens om. Parternas egna texter ändras inte."
    >
      {klart ? (
        <Texten lagesbild={id} stadens={problem.slice(0, staden.length)} polisens={problem.slice(staden.length)} analyser={analyser} />
      ) : (
        <Laddar />
      )}
    </Sida>
  );
}

interface Props {
  lagesbild: string;
  stadens: Problem[];
  polisens: Problem[];
  analyser: Analys[];
}

function Texten({ lagesbild, stadens, polisens, analyser }: Props) {
  const navigate = useNavigate();
  const skapa = useSkapaSammanforing(lagesbild);
  const alla = [...stadens, ...polisens];
  const tillbaka = `/lagesbilder/${lagesbild}/sammanstall`;
  const formular = useFormular({
    nyckel: `lagesbild/${lagesbild}/sammanfor/${alla.map(({ id }) => id).join('+')}`,
    initial: { ...utgang(alla), ...allt(analyser) },
    krav: problemKrav,
    skicka: async ({ orsaker, faktorer, handelsekedjor, hypoteser, ...text }) => {
      const delproblem = alla.map(({ id }) => id);
      const problem = { ...innehall(text), lagesbildId: lagesbild };
      const val = { orsaker, faktorer, handelsekedjor, hypoteser };
      await skapa.mutateAsync({ delproblem, beslut: 'TasMed', problem, ...val, skal: null }).catch(inifranProblemet);
      await navigate({ to: tillbaka });
    },
  });
  return (
    <div className="sammanfor" data-en={stadens.length === 0 || polisens.length === 0 || undefined}>
      {stadens.length > 0 && <Partstext sida="Staden" problem={stadens} formular={formular} />}
      <section aria-label="Gemensam text">
        <ProblemFormular
          formular={formular}
          omrade={alla[0]?.omrade ?? ''}
          ovrigt={
            <Lankknapp variant="tertiary" till={tillbaka}>
              Avbryt
            </Lankknapp>
          }
        >
          <Analysval
            formular={formular}
            analyser={analyser}
            sida={(problem) => (stadens.some(({ id }) => id === problem) ? 'Staden' : 'Polisen')}
          />
        </ProblemFormular>
      </section>
      {polisens.length > 0 && <Partstext sida="Polisen" problem={polisens} formular={formular} />}
    </div>
  );
}

/** Begins with the first party's words; indicators of all. */
function utgang(alla: Problem[]) {
  const [forst] = alla as [Problem, ...Problem[]];
  const start = varden(forst);
  return { ...start, indikatorer: [...new Set(alla.flatMap((p) => varden(p).indikatorer))] };
}
