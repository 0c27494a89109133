import type { components } from '../../api/schema';
import { enhetsord, intervall, skillnad, tal } from '../../components/format';
import type { Ton } from '../../components/Statusmarke';

export type Forandring = components['schemas']['HamtaForandringForandring'];
type Underlag = Pick<Forandring, 'slutsats' | 'enhet'> &
  Partial<Pick<Forandring, 'da' | 'effekt' | 'godEllerDalig' | 'minstaUpptackbara' | 'orsaker'>>;

/** The verdict as two or three words: never more than the test says. */
export const verdikt: Record<Forandring['slutsats'], string> = {
  SannoliktOkat: 'Sannolikt ökat',
  SannoliktMinskat: 'Sannolikt minskat',
  IngenSakerstalldSkillnad: 'Ingen säkerställd skillnad',
  ForLiteData: 'För lite data',
  EjJamforbart: 'Kan inte jämföras',
};

/** The same verdicts of one area against another, where nothing has grown or shrunk. */
export const omradesverdikt: typeof verdikt = { ...verdikt, SannoliktOkat: 'Sannolikt högre', SannoliktMinskat: 'Sannolikt lägre' };

/** Green and red only for what is tested and has a direction. */
export function verdiktton({ slutsats, godEllerDalig }: Pick<Forandring, 'slutsats' | 'godEllerDalig'>): Ton {
  if (godEllerDalig === 'God') return 'bra';
  if (godEllerDalig === 'Dalig') return 'fara';
  return slutsats === 'SannoliktOkat' || slutsats === 'SannoliktMinskat' ? 'pagar' : 'lugn';
}

/** The verdict as a sentence: since when, how much, with its interval, and whether it is for the better. */
export function forandringsord(forandring: Underlag): string {
  const { slutsats, da, orsaker } = forandring;
  const sedan = da ? ` ${da.period}` : '';
  switch (slutsats) {
    case 'SannoliktOkat':
    case 'SannoliktMinskat':
      return `${verdikt[slutsats]} sedan${sedan}${storlek(forandring)}${omdome(forandring)}.`;
    case 'IngenSakerstalldSkillnad':
      return `Ingen säkerställd skillnad mot${sedan}.${synligt(forandring)}`;
    case 'ForLiteData':
      return da ? `För lite data för att säga om något har ändrats sedan${sedan}.` : '';
    case 'EjJamforbart':
      return `Kan inte jämföras med tidigare. ${orsaker?.[0]?.text ?? ''}`.trim();
  }
}

/** ", med 12 procentenheter (5,6–18)": both ends as sizes, whichever way it went. */
export function storlek({ effekt, enhet }: Underlag) {
  if (effekt?.varde == null) return '';
  const matt = effekt.matt === 'Kvot' ? 'procent' : enhet;
  const som = (varde: number) => Math.abs(effekt.matt === 'Kvot' ? (varde - 1) * 100 : varde);
  const granser = [effekt.nedre, effekt.ovre].filter((grans) => grans != null).map(som);
  const fran = Math.min(...granser);
  const till = Math.max(...granser);
  const ki = granser.length === 2 ? ` (${intervall(fran, till, matt)})` : '';
  const ord = effekt.matt === 'Kvot' ? `${tal(som(effekt.varde), 0)}\u00a0procent` : skillnad(effekt.varde, enhet);
  return `, med ${ord}${ki}`;
}

function omdome({ godEllerDalig }: Underlag) {
  if (godEllerDalig === 'God') return ': en förbättring';
  return godEllerDalig === 'Dalig' ? ': en försämring' : '';
}

function synligt({ minstaUpptackbara: minst }: Underlag) {
  if (!minst) return '';
  const ord = minst.enhet.startsWith('procent') ? minst.enhet : enhetsord(minst.enhet);
  return ` Med så här mycket data syns först en skillnad på ungefär ${tal(minst.varde, minst.varde >= 10 ? 0 : 1)}\u00a0${ord}.`;
}
