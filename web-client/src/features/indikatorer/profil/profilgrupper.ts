import type { Profilrad } from './typer';

/** The kinds of indicators in the order a situation is described. */
const grupper: [typ: Profilrad['typ'], rubrik: string][] = [
  ['Trygghet', 'Trygghet'],
  ['Tillit', 'Tillit'],
  ['Utsatthet', 'Utsatthet för brott'],
  ['Brott', 'Anmälda brott'],
  ['Ordning', 'Ordning och miljö'],
  ['Unga', 'Barn och unga'],
  ['Process', 'Arbetet självt'],
];

/** The groups that have something, each with its indicators. */
export const profilgrupper = (rader: Profilrad[]) =>
  grupper
    .map(([typ, rubrik]) => ({ typ, rubrik, rader: rader.filter((rad) => rad.typ === typ) }))
    .filter(({ rader: egna }) => egna.length > 0);
