export const dagar = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;
export const pass = ['00–03', '03–06', '06–09', '09–12', '12–15', '15–18', '18–21', '21–24'] as const;
export const grader = ['aldrig', 'ibland', 'ofta', 'oftast'] as const;
export const manader = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

export const tomtRutnat = (): number[][] => dagar.map(() => pass.map(() => 0));
export const arTomt = (rutnat: readonly (readonly number[])[]) => rutnat.every((rad) => rad.every((varde) => varde === 0));

/** When it is worst, in a sentence: the watches with the highest grade, day by day. */
export function toppar(rutnat: readonly (readonly number[])[]): string {
  const hogst = Math.max(0, ...rutnat.flat());
  if (hogst === 0) return 'Ingen tid är angiven.';
  const perTid = new Map<string, string[]>();
  for (const [dag, rad] of rutnat.entries()) {
    const tider = pass.filter((_, i) => rad[i] === hogst).join(', ');
    if (tider) perTid.set(tider, [...(perTid.get(tider) ?? []), dagar[dag] ?? '']);
  }
  const delar = [...perTid].map(([tider, namn]) => `${namn.length > 1 ? `${namn[0]}–${namn.at(-1)}` : namn[0]} kl. ${tider}`);
  const ordnad = [...perTid].every(([, namn]) => iFoljd(namn));
  return ordnad
    ? `Oftast ${delar.join('; ')}.`
    : `Oftast ${[...perTid].map(([tider, namn]) => `${namn.join(', ')} kl. ${tider}`).join('; ')}.`;
}

const iFoljd = (namn: string[]) =>
  namn.every((dag, i) => i === 0 || dagar.indexOf(dag as never) === dagar.indexOf(namn[i - 1] as never) + 1);
