import type { Alternativ } from '../../components/formular/ValFalt';

export const inriktningar: Alternativ[] = [
  { varde: 'Långsiktigt förebyggande', text: 'Långsiktigt förebyggande' },
  { varde: 'Stadsmiljö', text: 'Stadsmiljö' },
];
export const preventionstyper: Alternativ[] = [
  { varde: 'Social', text: 'Social', hjalp: 'Minskar benägenheten att begå brott: familj, skola, socialtjänst.' },
  { varde: 'Situationell', text: 'Situationell', hjalp: 'Gör det svårare på platsen: belysning, siktlinjer, närvaro.' },
  { varde: 'Trygghetsskapande', text: 'Trygghetsskapande', hjalp: 'Syftar först till ökad upplevd trygghet.' },
];
export const insatsformer: Alternativ[] = [
  { varde: 'Punktinsats', text: 'Punktinsats' },
  { varde: 'OrdinarieArbete', text: 'Ordinarie arbete' },
];
export const evidens: Alternativ[] = [
  { varde: 'Evidensbaserad', text: 'Evidensbaserad', hjalp: 'Forskning visar effekt.' },
  { varde: 'Beprovad', text: 'Beprövad', hjalp: 'Erfarenheten är god.' },
  { varde: 'NyMetod', text: 'Ny metod', hjalp: 'Prövas och följs upp särskilt noga.' },
];
