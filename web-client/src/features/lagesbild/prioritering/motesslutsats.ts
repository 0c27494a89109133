import { iOrd, storBokstav } from '../../../components/format';
import type { Mote } from './typer';

/** What is decided and what is left, in one sentence. */
export function motesslutsats({ problem, status }: Pick<Mote, 'problem' | 'status'>) {
  if (problem.length === 0) return 'Lägesbilden har inga problem att prioritera.';
  const med = (beslut: string | null) => problem.filter((rad) => (rad.beslut ?? null) === beslut).length;
  const n = med('Prioriterad');
  const hurManga = n < 2 ? ['Inget', 'Ett'][n] : storBokstav(iOrd(n));
  const prioriterade = `${hurManga} av ${iOrd(problem.length)} problem är ${n < 2 ? 'prioriterat' : 'prioriterade'}`;
  if (status === 'Avslutat') return `${prioriterade}. Mötet är avslutat.`;
  const kvar = med(null);
  return kvar === 0
    ? `${prioriterade}. Alla har ett beslut: mötet kan avslutas.`
    : `${prioriterade}, ${kvar === 1 ? 'ett' : iOrd(kvar)} återstår att besluta om.`;
}

/** The order after one of the prioritised problems has moved a step. */
export function flyttad(ordning: string[], id: string, steg: -1 | 1) {
  const fran = ordning.indexOf(id);
  const till = fran + steg;
  if (fran < 0 || till < 0 || till >= ordning.length) return ordning;
  return ordning.toSpliced(fran, 1).toSpliced(till, 0, id);
}
