import type { Lucka, SparbarhetAtgard, SparbarhetIndikator, SparbarhetOrsak, SparbarhetProblem } from '../typer';
import type { AtgardGren, Kedja, OrsakGren, ProblemGren } from './modell';

// Where each box of the picture stands (column, first row, number of rows) and which boxes a line joins.

export type Kolumn = 1 | 2 | 3 | 4 | 5;
export const kolumnnamn: Record<Kolumn, string> = { 1: 'Problem', 2: 'Orsak', 3: 'Åtgärd', 4: 'Indikator', 5: 'Uppföljning' };

/** What is missing, where, and in which problem: enough to write the link that fills it. */
export type Saknas = Pick<Lucka, 'slag' | 'objektId'> & { problemId: string };

export type Innehall =
  | { slag: 'problem'; problem: SparbarhetProblem }
  | { slag: 'orsak'; orsak: SparbarhetOrsak; problemId: string }
  | { slag: 'atgard'; atgard: SparbarhetAtgard }
  | { slag: 'indikator'; indikator: SparbarhetIndikator }
  | { slag: 'uppfoljning'; atgard: SparbarhetAtgard; lucka: Lucka | undefined }
  | { slag: 'lucka'; lucka: Saknas };

export interface Ruta {
  id: string;
  kolumn: Kolumn;
  rad: number;
  rader: number;
  innehall: Innehall;
}
export type Linje = readonly [fran: string, till: string];
export interface Kedjelayout {
  rutor: Ruta[];
  linjer: Linje[];
  rader: number;
}

/** Boxes in reading order (a problem, its first cause, that cause's measures …), so that tabbing and reading aloud make sense. */
export function laggUt(kedja: Kedja): Kedjelayout {
  const layout: Kedjelayout = { rutor: [], linjer: [], rader: 0 };
  for (const gren of kedja.problem) layout.rader += laggProblem(layout, gren, layout.rader + 1);
  return layout;
}

function laggProblem(layout: Kedjelayout, { problem, grenar }: ProblemGren, rad: number) {
  const ruta = stall(layout, `problem-${problem.id}`, 1, rad, { slag: 'problem', problem });
  for (const gren of grenar) ruta.rader += laggOrsak(layout, gren, problem, ruta.id, rad + ruta.rader);
  return ruta.rader;
}

function laggOrsak(
  layout: Kedjelayout,
  { orsak, atgarder, saknarAtgard }: OrsakGren,
  problem: SparbarhetProblem,
  fran: string,
  rad: number,
) {
  const saknas = problem.orsaker.length === 0 ? 'ProblemUtanOrsak' : 'AtgardUtanOrsak';
  const ruta = orsak
    ? stall(layout, `orsak-${orsak.id}`, 2, rad, { slag: 'orsak', orsak, problemId: problem.id })
    : stall(layout, `ingen-orsak-${problem.id}`, 2, rad, {
        slag: 'lucka',
        lucka: { slag: saknas, objektId: atgarder[0]?.atgard.id ?? problem.id, problemId: problem.id },
      });
  layout.linjer.push([fran, ruta.id]);
  for (const gren of atgarder) ruta.rader += laggAtgard(layout, gren, ruta.id, rad + ruta.rader);
  for (const annan of orsak ? problem.atgarder.filter(({ orsakIds }) => orsakIds.includes(orsak.id)) : [])
    if (!atgarder.some(({ atgard }) => atgard.id === annan.id)) layout.linjer.push([ruta.id, `atgard-${annan.id}`]);
  if (saknarAtgard && atgarder.length === 0) {
    const lucka = stall(layout, `ingen-atgard-${orsak?.id ?? problem.id}`, 3, rad, {
      slag: 'lucka',
      lucka: { ...saknarAtgard, problemId: problem.id },
    });
    lucka.rader = 1;
    layout.linjer.push([ruta.id, lucka.id]);
  }
  ruta.rader = Math.max(1, ruta.rader);
  return ruta.rader;
}

function laggAtgard(layout: Kedjelayout, { atgard, saknarUppfoljning }: AtgardGren, fran: string, rad: number) {
  const rader = Math.max(1, atgard.indikatorer.length);
  const ruta = stall(layout, `atgard-${atgard.id}`, 3, rad, { slag: 'atgard', atgard }, rader);
  layout.linjer.push([fran, ruta.id]);
  const indikatorrutor = atgard.indikatorer.map((indikator, index) =>
    stall(layout, `indikator-${atgard.id}-${indikator.kod}`, 4, rad + index, { slag: 'indikator', indikator }, 1),
  );
  if (indikatorrutor.length === 0) {
    const lucka: Saknas = { slag: 'AtgardUtanIndikator', objektId: atgard.id, problemId: '' };
    indikatorrutor.push(stall(layout, `ingen-indikator-${atgard.id}`, 4, rad, { slag: 'lucka', lucka }, 1));
  }
  const uppfoljning: Innehall = { slag: 'uppfoljning', atgard, lucka: saknarUppfoljning };
  const sista = stall(layout, `uppfoljning-${atgard.id}`, 5, rad, uppfoljning, rader);
  for (const { id } of indikatorrutor) layout.linjer.push([ruta.id, id], [id, sista.id]);
  return rader;
}

function stall(layout: Kedjelayout, id: string, kolumn: Kolumn, rad: number, innehall: Innehall, rader = 0): Ruta {
  const ruta = { id, kolumn, rad, rader, innehall };
  layout.rutor.push(ruta);
  return ruta;
}
