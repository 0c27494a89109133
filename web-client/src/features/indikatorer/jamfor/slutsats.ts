import { iOrd, storBokstav } from '../../../components/format';
import type { Jamforelse } from './typer';

const och = (namn: string[]) => (namn.length > 1 ? `${namn.slice(0, -1).join(', ')} och ${namn.at(-1)}` : (namn[0] ?? ''));

/** Who differs from what the areas have together by more than chance, and that nothing more can be said of the others. */
export function jamforslutsats({ omraden, syntetisk, text }: Pick<Jamforelse, 'omraden' | 'syntetisk' | 'text'>) {
  const med = (lage: string) => omraden.filter((rad) => rad.lage === lage).map(({ namn }) => namn);
  const [hogre, lagre] = [med('Over998'), med('Under998')];
  const provade = omraden.filter(({ lage }) => lage).length;
  const ovriga = provade - hogre.length - lagre.length;
  const delar =
    provade === 0
      ? [text]
      : [
          hogre.length > 0 && `${och(hogre)} ligger högre än områdena tillsammans, mer än slumpen förklarar.`,
          lagre.length > 0 && `${och(lagre)} ligger lägre än områdena tillsammans, mer än slumpen förklarar.`,
          ovriga === provade && 'Inget område skiljer sig från de andra mer än slumpen kan förklara.',
          ovriga > 0 && ovriga < provade && `För ${ovriga === 1 ? 'det sista' : `de övriga ${iOrd(ovriga)}`} kan skillnaden vara slump.`,
        ];
  return `${syntetisk ? 'Syntetiska exempeldata. ' : ''}${storBokstav(delar.filter(Boolean).join(' '))}`;
}
