import type { Lucka, Sparbarhet, SparbarhetAtgard, SparbarhetProblem } from '../typer';

// The chain as a tree that both the picture and the list draw: problem → cause → measure → indicators and follow-ups.
// A cause that is missing is a branch without `orsak`; a measure that answers several causes hangs under one of them.

export interface Kedja {
  problem: ProblemGren[];
}
export interface ProblemGren {
  problem: SparbarhetProblem;
  grenar: OrsakGren[];
}
export interface OrsakGren {
  /** undefined: the slot where a cause should be. */
  orsak: SparbarhetProblem['orsaker'][number] | undefined;
  atgarder: AtgardGren[];
  /** The gap in the measure column, when no measure answers this cause. */
  saknarAtgard: Lucka | undefined;
}
export interface AtgardGren {
  atgard: SparbarhetAtgard;
  saknarUppfoljning: Lucka | undefined;
}

export function byggKedja({ problem, luckor }: Sparbarhet): Kedja {
  const lucka = (slag: string, id: string) => luckor.find((l) => l.slag === slag && l.objektId === id);
  return { problem: problem.map((p) => ({ problem: p, grenar: grenar(p, lucka) })) };
}

type Luckfinnare = (slag: string, id: string) => Lucka | undefined;

function grenar(problem: SparbarhetProblem, lucka: Luckfinnare): OrsakGren[] {
  const hem = hemorsaker(problem);
  const atgarder = (orsakId: string | undefined) =>
    problem.atgarder
      .filter((atgard) => hem.get(atgard.id) === orsakId)
      .map((atgard) => ({
        atgard,
        saknarUppfoljning: lucka('AtgardEjUppfoljd', atgard.id),
      }));

  const medOrsak = problem.orsaker.map((orsak) => ({
    orsak,
    atgarder: atgarder(orsak.id),
    saknarAtgard:
      lucka('OrsakUtanAtgard', orsak.id) ?? (problem.atgarder.length === 0 ? lucka('ProblemUtanAtgard', problem.id) : undefined),
  }));
  const utanOrsak = { orsak: undefined, atgarder: atgarder(undefined), saknarAtgard: lucka('ProblemUtanAtgard', problem.id) };
  return utanOrsak.atgarder.length > 0 || medOrsak.length === 0 ? [...medOrsak, utanOrsak] : medOrsak;
}

/** Each measure hangs under the one of its causes that has the fewest so far: shared measures fill otherwise empty rows. */
function hemorsaker({ orsaker, atgarder }: SparbarhetProblem) {
  const hem = new Map<string, string | undefined>();
  const antal = new Map(orsaker.map(({ id }) => [id, 0]));
  const minstBundnaSist = [...atgarder].sort((a, b) => a.orsakIds.length - b.orsakIds.length);
  for (const { id, orsakIds } of minstBundnaSist) {
    const egna = orsaker.map((orsak) => orsak.id).filter((orsakId) => orsakIds.includes(orsakId));
    const val = egna.sort((a, b) => (antal.get(a) ?? 0) - (antal.get(b) ?? 0))[0];
    hem.set(id, val);
    if (val) antal.set(val, (antal.get(val) ?? 0) + 1);
  }
  return hem;
}
