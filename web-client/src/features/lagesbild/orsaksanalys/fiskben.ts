import type { Nod, Ritning } from './rita';
import { texthojd } from './rita';
import type { Gren } from './trad';
import { grenar } from './trad';
import type { Orsak } from './typer';

const ben = [
  { perspektiv: 'PlatsSituation', namn: 'Plats eller situation', over: true, x: 0 },
  { perspektiv: 'Garningsperson', namn: 'Den som begår handlingen', over: true, x: 400 },
  { perspektiv: 'BrottsutsattObjekt', namn: 'Den eller det utsatta', over: false, x: 200 },
] as const;

const lada = 280;
const indrag = 28;
const lutning = 56;
const huvud = 250;
const luft = 10;
const rubrikhojd = 34;

/** Depth-first, so that what lies behind a cause stands under it, indented. */
function iOrdning(under: readonly Gren[], djup = 0): { orsak: Orsak; djup: number }[] {
  return under.flatMap((gren) => [{ orsak: gren.orsak, djup }, ...iOrdning(gren.under, djup + 1)]);
}

/** A fishbone: the problem is the head, each perspective a bone, the causes sit on their bone (Ishikawa 1968). */
export function ritaFiskben(problem: { id: string; rubrik: string }, orsaker: readonly Orsak[]): Ritning {
  const staplar = ben.map((ett) => {
    const egna = iOrdning(grenar(orsaker.filter(({ perspektiv }) => perspektiv === ett.perspektiv)));
    const rader = egna.map(({ orsak, djup }) => {
      const dx = Math.min(djup, 2) * indrag;
      return { orsak, dx, hojd: texthojd(`${orsak.lopnummer}. ${orsak.text}`, lada - dx) };
    });
    return { ...ett, rader, hojd: Math.max(110, rubrikhojd + rader.reduce((summa, { hojd }) => summa + hojd + luft, 0) + 12) };
  });
  const ovan = Math.max(...staplar.filter(({ over }) => over).map(({ hojd }) => hojd), 80);
  const under = Math.max(...staplar.filter(({ over }) => !over).map(({ hojd }) => hojd), 80);
  const huvudX = 800;
  const huvudhojd = texthojd(problem.rubrik, huvud) + 8;
  const rygg = Math.max(ovan, huvudhojd / 2);
  const ritning: Ritning = { bredd: huvudX + huvud, hojd: rygg + Math.max(under, huvudhojd / 2), noder: [], streck: [], rubriker: [] };
  ritning.streck.push({ fran: problem.id, d: `M0 ${rygg}H${huvudX}`, tjock: true });

  for (const { namn, over, x, rader, hojd, perspektiv } of staplar) {
    const topp = over ? rygg - hojd : rygg + 12;
    const [yttre, fot] = over ? [topp + rubrikhojd - 6, rygg] : [rygg + hojd - rubrikhojd + 6, rygg];
    const pa = (y: number) => x + lada + 16 + lutning * (1 - Math.abs(y - fot) / Math.max(1, Math.abs(yttre - fot)));
    ritning.streck.push({ fran: perspektiv, d: `M${pa(yttre)} ${yttre}L${pa(fot)} ${fot}`, tjock: true });
    ritning.rubriker.push({ text: namn, x, y: over ? topp + 18 : rygg + hojd - 8 });
    if (rader.length === 0) ritning.rubriker.push({ text: 'ingen orsak än', x, y: over ? topp + 44 : topp + 32, svag: true });
    let y = over ? topp + rubrikhojd : topp;
    for (const rad of rader) {
      const mitt = y + rad.hojd / 2;
      const nod: Nod = { id: rad.orsak.id, x: x + rad.dx, y, bredd: lada - rad.dx, hojd: rad.hojd };
      ritning.noder.push(nod);
      ritning.streck.push({ fran: nod.id, d: `M${x + lada} ${mitt}H${pa(mitt)}` });
      y += rad.hojd + luft;
    }
  }
  ritning.noder.push({ id: problem.id, x: huvudX, y: rygg - huvudhojd / 2, bredd: huvud, hojd: huvudhojd });
  return ritning;
}
