import type { Jamforelse } from '../../indikatorer/jamfor/typer';
import { medIntervall } from '../../indikatorer/matvarde';
import type { Matvarde } from '../../indikatorer/typer';

/** The city's own figure beside: the area is a part of it, so the difference is tested against the areas together instead. */
export const stadensSiffra = (staden: Matvarde[], period: string | undefined) => {
  const samma = staden.find((rad) => rad.period === period);
  return samma ? `I hela staden var det ${medIntervall(samma)}.` : 'För hela staden finns inget värde för samma period.';
};

/** Among the areas: outside what chance explains, or not. Never a place in an order. */
export function motAndra({ omraden }: { omraden: Pick<Jamforelse['omraden'][number], 'omrade' | 'lage'>[] }, omrade: string, namn: string) {
  switch (omraden.find((rad) => rad.omrade === omrade)?.lage) {
    case undefined:
    case null:
      return 'Jämförelsen med de andra områdena kan inte prövas.';
    case 'Over998':
      return `${namn} ligger högre än områdena tillsammans, mer än slumpen förklarar.`;
    case 'Under998':
      return `${namn} ligger lägre än områdena tillsammans, mer än slumpen förklarar.`;
    default:
      return `${namn} skiljer sig inte från områdena tillsammans mer än slumpen kan förklara.`;
  }
}
