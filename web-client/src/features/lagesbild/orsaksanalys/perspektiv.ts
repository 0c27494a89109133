import type { Alternativ } from '../../../components/formular/ValFalt';

/** The city's perspectives, as its programmes name them. */
export const drabbadperspektiv: Alternativ[] = [
  { varde: 'Jamstalldhet', text: 'Jämställdhet' },
  { varde: 'Barnratt', text: 'Barnrätt' },
  { varde: 'Aldre', text: 'Äldre' },
  { varde: 'Funktionshinder', text: 'Funktionsnedsättning' },
  { varde: 'Hbtq', text: 'Hbtq' },
];
