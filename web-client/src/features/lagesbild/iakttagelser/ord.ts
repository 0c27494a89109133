import type { Alternativ } from '../../../components/formular/ValFalt';
import type { Ton } from '../../../components/Statusmarke';

export const kategorier: Alternativ[] = [
  { varde: 'OtryggPlats', text: 'Otrygg plats' },
  { varde: 'Nedskrapning', text: 'Nedskräpning' },
  { varde: 'Skadegorelse', text: 'Skadegörelse' },
  { varde: 'Klotter', text: 'Klotter' },
  { varde: 'Narkotikahantering', text: 'Misstänkt narkotikahantering' },
  { varde: 'Ordningsstorning', text: 'Ordningsstörning eller samling' },
  { varde: 'Buskorning', text: 'Buskörning' },
  { varde: 'Brand', text: 'Brand' },
  { varde: 'IncidentMotAnstalld', text: 'Incident mot anställd' },
  { varde: 'Arrangemang', text: 'Arrangemang' },
  { varde: 'Ryktesspridning', text: 'Ryktesspridning i sociala medier' },
  { varde: 'Annat', text: 'Annat' },
];
export const omfattningar: Alternativ[] = [
  { varde: '1', text: '1 – litet' },
  { varde: '2', text: '2' },
  { varde: '3', text: '3 – märks tydligt' },
  { varde: '4', text: '4' },
  { varde: '5', text: '5 – mycket stort' },
];
export const rapportorsslag: Record<string, string> = {
  Fastighetsagare: 'Fastighetsägare',
  Skola: 'Skola',
  Faltverksamhet: 'Fältverksamhet',
  Ordningsvakt: 'Ordningsvakter',
  Foreningsliv: 'Föreningsliv',
  Annan: 'Annan',
};
export const rapportorsslagval: Alternativ[] = Object.entries(rapportorsslag).map(([varde, text]) => ({ varde, text }));
export const takter: Alternativ[] = [
  { varde: '1', text: 'Varje vecka' },
  { varde: '2', text: 'Varannan vecka' },
];
export const kallor: Alternativ[] = [
  { varde: 'Rapportor', text: 'Rapportör' },
  { varde: 'Trygghetsvandring', text: 'Trygghetsvandring' },
  { varde: 'TyckTill', text: 'Tyck till' },
  { varde: 'Incidentsystem', text: 'Incidentsystem' },
];
export const aterkopplingsslag: Alternativ[] = [
  { varde: 'Atgardat', text: 'Åtgärdat' },
  { varde: 'Planerat', text: 'Planerat' },
  { varde: 'Vidarebefordrat', text: 'Lämnat vidare' },
  { varde: 'Avvisat', text: 'Avvisat', hjalp: 'Skriv varför, så att den som såg det förstår.' },
];
export const aterkopplingston: Record<string, Ton> = { Atgardat: 'bra', Planerat: 'pagar', Vidarebefordrat: 'pagar', Avvisat: 'lugn' };
export const deltagargrupper: Alternativ[] = [
  { varde: 'Boende', text: 'Boende' },
  { varde: 'Unga', text: 'Unga' },
  { varde: 'Foreningsliv', text: 'Föreningsliv' },
  { varde: 'Fastighetsagare', text: 'Fastighetsägare' },
  { varde: 'Naringsliv', text: 'Näringsliv' },
  { varde: 'Skola', text: 'Skola' },
  { varde: 'Stadsdelsforvaltning', text: 'Stadsdelsförvaltningen' },
  { varde: 'Fackforvaltning', text: 'Fackförvaltning eller bolag' },
  { varde: 'Polis', text: 'Polisen' },
  { varde: 'Annan', text: 'Annan' },
];
export const kadenser: Alternativ[] = [
  { varde: 'Tertial', text: 'Varje tertial' },
  { varde: 'Kvartal', text: 'Varje kvartal' },
];
