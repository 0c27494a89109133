import type { Ton } from '../../../components/Statusmarke';
import type { Fristlage } from './typer';

/** The states of the clock, with the tone they are shown in. */
export const fristord: Record<Fristlage, [text: string, ton: Ton]> = {
  Saknas: ['Saknas', 'varning'],
  Aktuell: ['Aktuell', 'bra'],
  Snart: ['Snart dags', 'varning'],
  Bradskande: ['Brådskande', 'varning'],
  Forsenad: ['Försenad', 'fara'],
};
