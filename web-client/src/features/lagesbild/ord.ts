import type { Alternativ } from '../../components/formular/ValFalt';

export const lagesbildstyper: Alternativ[] = [
  { varde: 'Egen', text: 'Egen lägesbild', hjalp: 'En parts egen kartläggning: stadens eller polisens.' },
  { varde: 'Gemensam', text: 'Gemensam lägesbild', hjalp: 'Parternas samlade bild.' },
  { varde: 'Tertial', text: 'Tertialanalys', hjalp: 'Inför T1, T2 eller årets slut.' },
  { varde: 'Veckobild', text: 'Veckobild', hjalp: 'Sammanfattning av veckans iakttagelser.' },
  { varde: 'Lagstadgad', text: 'Kommunens lagstadgade lägesbild', hjalp: 'Hela kommunen, enligt lag 2023:196, 4 §.' },
];
export const dimensioner: Alternativ[] = [
  { varde: 'Brott', text: 'Brott' },
  { varde: 'Otrygghet', text: 'Otrygghet' },
  { varde: 'Ordningsstorning', text: 'Ordningsstörning' },
];
export const trender: Alternativ[] = [
  { varde: 'Okar', text: 'Ökar' },
  { varde: 'Oforandrad', text: 'Oförändrad' },
  { varde: 'Minskar', text: 'Minskar' },
  { varde: 'Okand', text: 'Vet inte' },
];
export const orsakstyper: Alternativ[] = [
  { varde: 'Direkt', text: 'Direkt', hjalp: 'Ger problemet utan mellanled.' },
  { varde: 'Indirekt', text: 'Indirekt', hjalp: 'Verkar genom en annan orsak.' },
];
export const perspektiv: Alternativ[] = [
  { varde: 'PlatsSituation', text: 'Plats eller situation' },
  { varde: 'BrottsutsattObjekt', text: 'Den utsatta eller det utsatta objektet' },
  { varde: 'Garningsperson', text: 'Den som begår handlingen' },
];
export const paverkbarhet: Alternativ[] = [
  { varde: 'Ja', text: 'Ja, vi kan påverka den' },
  { varde: 'Delvis', text: 'Delvis' },
  { varde: 'Nej', text: 'Nej' },
];

/** The word of a value in one of the lists above. */
export const ordet = (lista: Alternativ[], varde: string | null | undefined) => lista.find((a) => a.varde === varde)?.text ?? varde ?? '';
