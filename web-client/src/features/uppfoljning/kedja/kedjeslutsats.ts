import { iOrd, storBokstav } from '../../../components/format';
import type { Lucka, Sparbarhet } from '../typer';

const ord: Record<string, [en: string, flera: string]> = {
  ProblemUtanOrsak: ['ett problem saknar orsak', 'problem saknar orsak'],
  ProblemUtanAtgard: ['ett problem saknar åtgärd', 'problem saknar åtgärd'],
  OrsakUtanAtgard: ['en orsak saknar åtgärd', 'orsaker saknar åtgärd'],
  AtgardUtanOrsak: ['en åtgärd saknar orsak', 'åtgärder saknar orsak'],
  AtgardUtanIndikator: ['en åtgärd saknar indikator', 'åtgärder saknar indikator'],
  AtgardEjUppfoljd: ['en åtgärd är inte uppföljd', 'åtgärder är inte uppföljda'],
};

/** The state of the chain in one sentence, the worst first. */
export function kedjeslutsats({ omradesnamn, problem, luckor, hel }: Pick<Sparbarhet, 'omradesnamn' | 'problem' | 'luckor' | 'hel'>) {
  if (problem.length === 0) return `${omradesnamn} har inget problem i en fastställd lägesbild än.`;
  if (hel || luckor.length === 0) return `Kedjan i ${omradesnamn} är hel: varje problem har en orsak, en åtgärd och en uppföljning.`;
  const delar = Object.keys(ord).flatMap((slag) => antalAv(luckor, slag));
  const sista = delar.pop();
  return `${storBokstav(delar.length > 0 ? `${delar.join(', ')} och ${sista}` : `${sista}`)}.`;
}

function antalAv(luckor: Lucka[], slag: string): string[] {
  const n = luckor.filter((lucka) => lucka.slag === slag).length;
  const [en, flera] = ord[slag] ?? [slag, slag];
  if (n === 0) return [];
  return [n === 1 ? en : `${iOrd(n)} ${flera}`];
}
