import { iOrd, storBokstav } from '../../components/format';
import type { Arbetslista } from '../../features/uppfoljning/typer';

/** The state of my areas in one sentence. */
export function arbetsslutsats({ forsenat, vantar, luckor }: Arbetslista) {
  const brutna = luckor.reduce((summa, { antal }) => summa + antal, 0);
  const delar = [
    forsenat.length > 0 && `${iOrd(forsenat.length)} ${forsenat.length === 1 ? 'sak är försenad' : 'saker är försenade'}`,
    vantar.length > 0 && `${iOrd(vantar.length)} väntar på dig`,
    brutna > 0 && `kedjan har ${iOrd(brutna)} ${brutna === 1 ? 'lucka' : 'luckor'}`,
  ].filter((del) => del !== false);
  if (delar.length === 0) return 'Inget är försenat, inget väntar på dig och kedjan är hel.';
  const sista = delar.pop();
  return `${storBokstav(delar.length > 0 ? `${delar.join(', ')} och ${sista}` : `${sista}`)}.`;
}
