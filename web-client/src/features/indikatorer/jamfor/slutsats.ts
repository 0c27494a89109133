import { iOrd, uppraknat as och, storBokstav } from '../../../components/format';
import type { Jamforelse } from './typer';

/** Who differs from what the areas have together by more than chance explains, and that nothing more can be said of the others. */
export function jamforslutsats({ omraden, syntetisk, text }: Pick<Jamforelse, 'omraden' | 'syntetisk' | 'text'>) {
  const med = (lage: string) => omraden.filter((rad) => rad.lage === lage).map(({ namn }) => namn);
  const [hogre, lagre] = [med('Over998'), med('Under998')];
  const provade = omraden.filter(({ lage }) => lage).length;
  const ovriga = provade - hogre.length - lagre.length;
  const delar =
    provade === 0
      ? [text]
      : [
          hogre.length > 0 && `${och(hogre)} ligger sannolikt högre än områdena tillsammans.`,
          lagre.length > 0 && `${och(lagre)} ligger sannolikt lägre än områdena tillsammans.`,
          ovriga === provade && 'Ingen säkerställd skillnad mellan något område och områdena tillsammans.',
          ovriga > 0 &&
            ovriga < provade &&
            `För ${ovriga === 1 ? 'det sista' : `de övriga ${iOrd(ovriga)}`} finns ingen säkerställd skillnad.`,
        ];
  return `${syntetisk ? 'Syntetiska exempeldata. ' : ''}${storBokstav(delar.filter(Boolean).join(' '))}`;
}
