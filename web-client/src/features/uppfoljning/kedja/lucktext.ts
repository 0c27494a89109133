import { nylank, objektlank, redigeralank } from '../../../components/lankar';
import type { Saknas } from './layout';

interface Lucktext {
  /** What is missing. */
  text: string;
  /** What fills it. */
  knapp: string;
  till: string;
  /** The right that is needed to fill it. */
  ratt: string;
}

/** A gap in words, with the action that fills it. */
export function lucktext({ slag, objektId, problemId }: Saknas): Lucktext {
  switch (slag) {
    case 'ProblemUtanOrsak':
      return { text: 'Ingen orsak angiven', knapp: 'Gå till problemet', till: objektlank('problem', objektId), ratt: 'lagesbild:las' };
    case 'AtgardUtanOrsak':
      return {
        text: 'Ingen orsak angiven',
        knapp: 'Koppla åtgärden till en orsak',
        till: redigeralank('atgard', objektId),
        ratt: 'atgardsplan:skriv',
      };
    case 'OrsakUtanAtgard':
      return {
        text: 'Ingen åtgärd mot orsaken',
        knapp: 'Lägg till åtgärd',
        till: nylank('atgard', { problem: problemId, orsak: objektId }),
        ratt: 'atgardsplan:skriv',
      };
    case 'ProblemUtanAtgard':
      return {
        text: 'Inget problem utan åtgärd',
        knapp: 'Lägg till åtgärd',
        till: nylank('atgard', { problem: objektId }),
        ratt: 'atgardsplan:skriv',
      };
    case 'AtgardUtanIndikator':
      return { text: 'Ingen indikator', knapp: 'Välj indikator', till: redigeralank('atgard', objektId), ratt: 'atgardsplan:skriv' };
    default:
      return {
        text: 'Uppföljning saknas',
        knapp: 'Följ upp',
        till: nylank('uppfoljning', { atgard: objektId }),
        ratt: 'uppfoljning:skriv',
      };
  }
}
