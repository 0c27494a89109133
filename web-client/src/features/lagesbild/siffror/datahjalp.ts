import { antal, iOrd, storBokstav, uppraknat } from '../../../components/format';
import { omradesverdikt, storlek } from '../../indikatorer/forandring';
import { medIntervall } from '../../indikatorer/matvarde';
import type { Matvarde, Omradeslage } from '../../indikatorer/typer';

type Jamforelse = Omradeslage['motAndra'][number];
type Slutsats = Jamforelse['slutsats'];

/** How many comparisons were judged together, and why that matters. */
export const provningstext = (antalTest: number) =>
  antalTest > 1
    ? `${antal(antalTest, 'jämförelse', 'jämförelser')} är prövade tillsammans. Ju fler man gör, desto fler ser säkra ut av slump; kravet är höjt därefter (Benjamini och Hochberg).`
    : '';

/** The city's own figure beside, of the same period. */
export const stadensSiffra = (staden: Matvarde[], period: string | undefined) => {
  const samma = staden.find((rad) => rad.period === period);
  return samma ? `I hela staden var det ${medIntervall(samma)}.` : 'För hela staden finns inget värde för samma period.';
};

/** The area against the city without it: the verdict, or why there is none. */
export function motResten(rad: Jamforelse, namn: string) {
  const { slutsats, da, enhet, orsaker } = rad;
  switch (slutsats) {
    case 'SannoliktOkat':
    case 'SannoliktMinskat':
      return `Jämfört med resten av staden, ${resten(da, enhet)}: ${omradesverdikt[slutsats].toLowerCase()} i ${namn}${storlek(rad)}.`;
    case 'IngenSakerstalldSkillnad':
      return `Jämfört med resten av staden, ${resten(da, enhet)}: ingen säkerställd skillnad.`;
    default:
      return `Skillnaden mot resten av staden kan inte prövas. ${orsaker[0]?.text ?? ''}`.trim();
  }
}

const resten = (da: Jamforelse['da'], enhet: string) => (da ? medIntervall({ ...da, enhet }) : 'värde saknas');

/** Against each of the other areas: which differ, and of how many nothing is known. Never a place in an order. */
export function motAndra(
  rader: Pick<Jamforelse, 'slutsats' | 'jamforOmrade' | 'orsaker'>[],
  namn: string,
  namnet: (kod: string) => string,
) {
  const med = (slutsats: Slutsats) => rader.filter((rad) => rad.slutsats === slutsats);
  const namnen = (slutsats: Slutsats) => uppraknat(med(slutsats).map(({ jamforOmrade }) => namnet(jamforOmrade ?? '')));
  const [hogre, lagre] = [namnen('SannoliktOkat'), namnen('SannoliktMinskat')];
  const [lika, oprovade] = [med('IngenSakerstalldSkillnad').length, med('ForLiteData').length + med('EjJamforbart').length];
  if (oprovade === rader.length) return `Skillnaden mot de andra områdena kan inte prövas. ${rader[0]?.orsaker[0]?.text ?? ''}`.trim();
  return [
    hogre && `${namn} ligger sannolikt högre än ${hogre}.`,
    lagre && `${namn} ligger sannolikt lägre än ${lagre}.`,
    lika > 0 && `Ingen säkerställd skillnad mot ${hogre || lagre ? '' : 'något av '}${omraden(lika)}.`,
    oprovade > 0 && `${storBokstav(omraden(oprovade))} kan inte jämföras.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const omraden = (n: number) => `${n === 1 ? 'ett' : iOrd(n)} ${n === 1 ? 'område' : 'områden'}`;

/** The verdict as the other area would say it. */
export const omvand = (slutsats: Slutsats): Slutsats =>
  slutsats === 'SannoliktOkat' ? 'SannoliktMinskat' : slutsats === 'SannoliktMinskat' ? 'SannoliktOkat' : slutsats;
