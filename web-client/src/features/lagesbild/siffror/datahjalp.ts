import type { Forandring } from '../../indikatorer/forandring';
import type { Jamforelse } from '../../indikatorer/jamfor/typer';

/** Against the city, no more than the test supports. */
export function motStaden({ slutsats, orsaker }: Pick<Forandring, 'slutsats' | 'orsaker'>, namn: string) {
  switch (slutsats) {
    case 'SannoliktOkat':
      return `Jämfört med hela staden ligger ${namn} sannolikt högre.`;
    case 'SannoliktMinskat':
      return `Jämfört med hela staden ligger ${namn} sannolikt lägre.`;
    case 'IngenSakerstalldSkillnad':
      return `Ingen säkerställd skillnad mellan ${namn} och hela staden.`;
    case 'ForLiteData':
      return 'För lite data för att jämföra med hela staden.';
    case 'EjJamforbart':
      return `Kan inte jämföras med hela staden. ${orsaker[0]?.text ?? ''}`.trim();
  }
}

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
