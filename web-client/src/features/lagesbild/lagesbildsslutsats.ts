import { antal, datum } from '../../components/format';
import type { Lagesbild } from './typer';

/** Where the picture stands and what it needs, in one or two sentences. */
export function lagesbildsslutsats({ status, problem, beslut, publicerad }: Lagesbild) {
  const utan = problem.filter((p) => p.antalOrsaker === 0).length;
  const pekar =
    problem.length === 0
      ? 'Lägesbilden pekar inte ut något problem.'
      : `Lägesbilden pekar ut ${antal(problem.length, 'problem', 'problem')}.`;
  if (status === 'Utkast')
    return utan > 0 ? `${pekar} ${antal(utan, 'problem', 'problem')} saknar orsak: utan orsak kan ingen åtgärd beslutas.` : pekar;
  const beslutad = beslut ? ` Fastställd ${datum(beslut.datum)} av ${beslut.organ}, ${beslut.diarienummer}; den går inte att ändra.` : '';
  return `${pekar}${beslutad}${publicerad ? ` Publicerad ${datum(publicerad)}.` : ''}`;
}
