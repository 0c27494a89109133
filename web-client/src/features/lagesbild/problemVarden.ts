import type { components } from '../../api/schema';
import { tomSomNull } from '../../components/formular/tom';
import { lasGeometri, skrivGeometri } from './orsaksanalys/geometri';
import { arTomt, tomtRutnat } from './orsaksanalys/tidsmonster';
import type { Problem } from './typer';

type S = components['schemas'];

/** What the form holds: the five W:s, as text. */
export interface ProblemVarden {
  rubrik: string;
  dimension: string;
  vad: string;
  var: string;
  nar: string;
  vilkaDrabbas: string;
  vilkaOrsakar: string;
  hurUtfors: string;
  sedanNar: string;
  trend: string;
  indikatorer: string[];
  brottskodgrupper: string[];
  plats: { omrade: string; namn: string; geometri: string };
  tidsmonster: { rutnat: number[][]; manader: number[] };
  drabbade: Record<string, string>;
}

export const tomtProblem: ProblemVarden = {
  rubrik: '',
  dimension: '',
  vad: '',
  var: '',
  nar: '',
  vilkaDrabbas: '',
  vilkaOrsakar: '',
  hurUtfors: '',
  sedanNar: '',
  trend: '',
  indikatorer: [],
  brottskodgrupper: [],
  plats: { omrade: '', namn: '', geometri: '' },
  tidsmonster: { rutnat: tomtRutnat(), manader: [] },
  drabbade: {},
};

export const problemKrav = {
  rubrik: 'Skriv en rubrik.',
  dimension: 'Välj vad problemet gäller.',
  vad: 'Beskriv vad som händer.',
  var: 'Ange var det händer.',
  nar: 'Ange när det händer.',
  vilkaDrabbas: 'Ange vilka som drabbas.',
  indikatorer: 'Välj minst en indikator som visar problemet.',
};

export const varden = (p: Problem): ProblemVarden => ({
  rubrik: p.rubrik,
  dimension: p.dimension,
  vad: p.vad,
  var: p.var,
  nar: p.nar,
  vilkaDrabbas: p.vilkaDrabbas,
  vilkaOrsakar: p.vilkaOrsakar ?? '',
  hurUtfors: p.hurUtfors ?? '',
  sedanNar: p.sedanNar ?? '',
  trend: p.trend ?? '',
  indikatorer: p.indikatorer.map(({ kod }) => kod),
  brottskodgrupper: p.brottskodgrupper,
  plats: { omrade: p.plats?.omrade ?? '', namn: p.plats?.namn ?? '', geometri: skrivGeometri(p.plats?.geometri) },
  tidsmonster: { rutnat: p.tidsmonster?.rutnat ?? tomtRutnat(), manader: p.tidsmonster?.manader ?? [] },
  drabbade: Object.fromEntries(p.drabbade.map(({ perspektiv, beskrivning }) => [perspektiv, beskrivning])),
});

export const innehall = (v: ProblemVarden): S['UppdateraProblemRequest'] => ({
  rubrik: v.rubrik.trim(),
  dimension: v.dimension as S['Problemdimension'],
  vad: v.vad.trim(),
  var: v.var.trim(),
  nar: v.nar.trim(),
  vilkaDrabbas: v.vilkaDrabbas.trim(),
  vilkaOrsakar: tomSomNull(v.vilkaOrsakar),
  hurUtfors: tomSomNull(v.hurUtfors),
  sedanNar: tomSomNull(v.sedanNar),
  trend: v.trend === '' ? null : (v.trend as S['Problemtrend']),
  indikatorer: v.indikatorer,
  brottskodgrupper: v.brottskodgrupper,
  plats: platsen(v.plats),
  tidsmonster: arTomt(v.tidsmonster.rutnat) && v.tidsmonster.manader.length === 0 ? null : v.tidsmonster,
  drabbade: Object.entries(v.drabbade)
    .filter(([, beskrivning]) => beskrivning.trim())
    .map(([perspektiv, beskrivning]) => ({ perspektiv: perspektiv as S['Drabbadperspektiv'], beskrivning: beskrivning.trim() })),
});

/** Nothing filled in is no place. What cannot be read is sent as it is, so that the API points it out. */
function platsen({ omrade, namn, geometri }: ProblemVarden['plats']): S['ProblemfordjupningPlats'] | null {
  const last = lasGeometri(geometri);
  const ritad = last === 'fel' ? { type: geometri, coordinates: [] } : last;
  return omrade || namn.trim() || ritad ? { omrade: tomSomNull(omrade), namn: tomSomNull(namn), geometri: ritad } : null;
}
