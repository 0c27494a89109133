import type { Andring } from './typer';

export const andringsslag: Record<Andring['problem'][number]['slag'], string> = {
  Tillagd: 'Tillagt',
  Borttagen: 'Borttaget',
  Andrad: 'Ändrat',
};

const namn: Record<string, string> = {
  part: 'Part',
  rubrik: 'Rubrik',
  periodFran: 'Periodens första dag',
  periodTill: 'Periodens sista dag',
  kartlaggningBrottslighet: 'Kartläggning: brott och otrygghet',
  kartlaggningKonsekvenser: 'Kartläggning: konsekvenser',
  annanInformation: 'Annan information',
  analys: 'Analys',
  kallor: 'Källor',
  vad: 'Vad händer?',
  var: 'Var?',
  nar: 'När?',
  vilkaDrabbas: 'Vilka drabbas?',
  vilkaOrsakar: 'Vilka orsakar det?',
  hurUtfors: 'Hur går det till?',
  sedanNar: 'Sedan när?',
  trend: 'Trend',
  dimension: 'Dimension',
  indikatorer: 'Indikatorer',
  text: 'Orsak',
  typ: 'Direkt eller indirekt',
  perspektiv: 'Perspektiv',
  paverkbar: 'Kan påverkas',
  foralder: 'Ligger under orsak',
  problem: 'Problem',
};

export const faltnamn = (falt: string) => namn[falt] ?? falt;
