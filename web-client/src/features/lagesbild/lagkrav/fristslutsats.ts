import { antal, iOrd, storBokstav } from '../../../components/format';
import type { Frister, Fristrad } from './typer';

/** The clock of one area in a sentence. */
export function fristtext({ lage, gallande }: Fristrad) {
  if (!gallande) return 'Ingen lägesbild är fastställd.';
  const { forfaller, alderManader } = gallande;
  const alder = alderManader === 0 ? 'mindre än en månad' : antal(alderManader, 'månad', 'månader');
  if (lage === 'Forsenad') return `Lägesbilden är ${alder} gammal och skulle ha förnyats senast ${forfaller}.`;
  if (lage === 'Aktuell') return `Lägesbilden är ${alder} gammal och ska förnyas senast ${forfaller}.`;
  return `Lägesbilden är ${alder} gammal. Börja förnya den: senast ${forfaller} ska en ny vara fastställd.`;
}

/** The whole city in a sentence: what is missing or late first. */
export function stadsslutsats({ omraden }: Frister) {
  const antalMed = (...lagen: string[]) => omraden.filter(({ lage }) => lagen.includes(lage)).length;
  const delar = [
    [antalMed('Saknas'), 'saknar fastställd lägesbild'],
    [antalMed('Forsenad'), 'har en försenad'],
    [antalMed('Snart', 'Bradskande'), 'behöver förnya sin snart'],
  ]
    .filter(([n]) => n !== 0)
    .map(([n, text]) => `${iOrd(Number(n))} ${text}`);
  if (omraden.length === 0) return 'Du har inget område att visa lägesbilder för.';
  if (delar.length === 0) return omraden.length === 1 ? 'Lägesbilden är aktuell.' : `Alla ${iOrd(omraden.length)} lägesbilder är aktuella.`;
  const sista = delar.pop();
  return `${storBokstav(delar.length > 0 ? `${delar.join(', ')} och ${sista}` : `${sista}`)}.`;
}
