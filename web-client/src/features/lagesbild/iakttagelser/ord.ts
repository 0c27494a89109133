import type { Alternativ } from '../../../components/formular/ValFalt';

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
