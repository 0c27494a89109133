import type { Delproblem, Rad } from './typer';

export const delproblem = (rad: Rad): Delproblem[] => [...rad.staden, ...rad.polisen];
export const radnyckel = (rad: Rad) =>
  rad.beslut?.id ??
  rad.gemensamt?.id ??
  delproblem(rad)
    .map(({ id }) => id)
    .join('+');

/** What the problem may be the same as: what waits on the other side, and what is already joint. */
export function motparter(rad: Rad, rader: Rad[]) {
  const motsida = rad.staden.length > 0 ? ('polisen' as const) : ('staden' as const);
  return {
    vantar: rader.filter((annan) => !annan.beslut && annan !== rad).flatMap((annan) => annan[motsida]),
    gemensamma: rader.filter((annan) => annan.beslut?.slag === 'TasMed' && annan.gemensamt),
  };
}

const tom = (rad: Rad) => delproblem(rad).length === 0;
/** Decided, but some part has changed since. */
export const behoverSesIgen = (rad: Rad) => !tom(rad) && Boolean(rad.beslut) && delproblem(rad).some((del) => del.andratSedanBeslutet);
