import type { Alternativ } from '../../../components/formular/ValFalt';

export const rutinaktiviteter: Alternativ[] = [
  { varde: 'MotiveradForovare', text: 'Motiverad förövare', hjalp: 'Någon som vill begå brottet.' },
  { varde: 'LampligtObjekt', text: 'Lämpligt objekt', hjalp: 'Någon eller något som är lätt att komma åt.' },
  { varde: 'AvsaknadAvVaktare', text: 'Ingen väktare', hjalp: 'Ingen som ser eller ingriper.' },
];
export const faktorslag: Alternativ[] = [
  { varde: 'Risk', text: 'Riskfaktor' },
  { varde: 'Skydd', text: 'Skyddsfaktor' },
];
export const faktornivaer: Alternativ[] = [
  { varde: 'Individ', text: 'Individ' },
  { varde: 'Grupp', text: 'Grupp', hjalp: 'Familj, skola, vänner, förening.' },
  { varde: 'Samhalle', text: 'Samhälle' },
];
export const riktningar: Alternativ[] = [
  { varde: 'Minskar', text: 'Minskar' },
  { varde: 'Okar', text: 'Ökar' },
];
export const hypotesstatusar: Alternativ[] = [
  { varde: 'Foreslagen', text: 'Föreslagen' },
  { varde: 'Otestad', text: 'Otestad', hjalp: 'Ska prövas men är inte prövad än.' },
  { varde: 'Stods', text: 'Stöds', hjalp: 'Kräver minst ett underlag som talar för.' },
  { varde: 'Forkastas', text: 'Förkastas', hjalp: 'Kräver minst ett underlag som talar emot.' },
];
export const sidor: Alternativ[] = [
  { varde: 'For', text: 'För' },
  { varde: 'Emot', text: 'Emot' },
];
export const styrkor: Alternativ[] = [
  { varde: '1', text: '1, svagt' },
  { varde: '2', text: '2, måttligt' },
  { varde: '3', text: '3, starkt' },
];
export const atgardstyper: Alternativ[] = [
  { varde: 'Situationell', text: 'Situationell' },
  { varde: 'Social', text: 'Social' },
  { varde: 'Trygghetsskapande', text: 'Trygghetsskapande' },
];
