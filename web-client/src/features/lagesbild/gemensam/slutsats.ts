import { iOrd, storBokstav } from '../../../components/format';
import { behoverSesIgen } from './rader';
import type { Rad, Sammanstallning } from './typer';

/** "Problem" and "par" are neuter. */
const tal = (n: number) => (n === 1 ? 'ett' : iOrd(n));

/** What remains to decide, in one sentence. */
export function slutsats({ delbilder, rader, kvar, status }: Sammanstallning) {
  if (delbilder.length === 0) return 'Inga egna lägesbilder är valda än. Välj stadens och polisens, så jämförs de problem för problem.';
  if (kvar > 0) return `${storBokstav(tal(kvar))} problem väntar på beslut${fordelning(rader)}.`;
  if (rader.length === 0) return 'Parternas lägesbilder innehåller inga problem än.';
  return status === 'Utkast' ? 'Alla problem har ett beslut. Lägesbilden kan göras klar.' : 'Alla problem har ett beslut.';
}

function fordelning(rader: Rad[]) {
  const vantar = rader.filter((rad) => !rad.beslut && !rad.gemensamt);
  const antal = (slag: Rad['slag']) => vantar.filter((rad) => rad.slag === slag).length;
  const delar = [
    [antal('SammaIBada'), (n: number) => `${tal(n)} par kan vara samma`],
    [antal('BaraStaden'), (n: number) => `${tal(n)} finns bara hos staden`],
    [antal('BaraPolisen'), (n: number) => `${tal(n)} finns bara hos polisen`],
    [rader.filter(behoverSesIgen).length, (n: number) => `${tal(n)} har ändrats sedan beslutet`],
  ] as const;
  const text = delar.filter(([n]) => n > 0).map(([n, skriv]) => skriv(n));
  return text.length > 0 ? `: ${uppraknade(text)}` : '';
}

const uppraknade = (ord: string[]) => (ord.length < 2 ? ord.join('') : `${ord.slice(0, -1).join(', ')} och ${ord.at(-1)}`);
