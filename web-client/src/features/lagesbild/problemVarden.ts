import type { components } from '../../api/schema';
import { tomSomNull } from '../../components/formular/tom';
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
});
