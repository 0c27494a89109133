import type { Ritning } from './rita';
import { texthojd } from './rita';
import type { Orsak } from './typer';

export interface Gren {
  orsak: Orsak;
  under: Gren[];
}

/** The causes as they hang together; one whose parent is not there hangs on the problem. */
export function grenar(orsaker: readonly Orsak[]): Gren[] {
  const finns = new Set(orsaker.map(({ id }) => id));
  const under = (foralder: string | null): Gren[] =>
    orsaker
      .filter(({ foralderOrsakId }) => (foralderOrsakId && finns.has(foralderOrsakId) ? foralderOrsakId : null) === foralder)
      .map((orsak) => ({ orsak, under: under(orsak.id) }));
  return under(null);
}

const kolumn = 264;
const mellanX = 56;
const mellanY = 14;

/** A tree from left to right: the problem, its causes, and what lies behind them. A parent stands in the middle of its children. */
export function ritaTrad(problem: { id: string; rubrik: string }, orsaker: readonly Orsak[]): Ritning {
  const ritning: Ritning = { bredd: kolumn, hojd: 0, noder: [], streck: [], rubriker: [] };
  let botten = 0;

  function lagg(id: string, text: string, djup: number, under: Gren[]): number {
    const hojd = texthojd(text, kolumn);
    const topp = botten;
    const mitter = under.map((gren) => ({
      id: gren.orsak.id,
      y: lagg(gren.orsak.id, `${gren.orsak.lopnummer}. ${gren.orsak.text}`, djup + 1, gren.under),
    }));
    const forsta = mitter[0]?.y ?? 0;
    const sista = mitter.at(-1)?.y ?? 0;
    const mitt = mitter.length > 0 ? Math.max((forsta + sista) / 2, topp + hojd / 2) : topp + hojd / 2;
    botten = Math.max(botten, mitt + hojd / 2 + mellanY);
    const x = djup * (kolumn + mellanX);
    ritning.noder.push({ id, x, y: mitt - hojd / 2, bredd: kolumn, hojd });
    ritning.bredd = Math.max(ritning.bredd, x + kolumn);
    const [fran, till] = [x + kolumn, x + kolumn + mellanX];
    for (const barn of mitter)
      ritning.streck.push({
        fran: barn.id,
        d: `M${fran} ${mitt}C${fran + mellanX / 2} ${mitt} ${fran + mellanX / 2} ${barn.y} ${till} ${barn.y}`,
      });
    return mitt;
  }

  lagg(problem.id, problem.rubrik, 0, grenar(orsaker));
  ritning.hojd = botten - mellanY;
  ritning.noder.reverse(); // the problem first, as it is read
  return ritning;
}
