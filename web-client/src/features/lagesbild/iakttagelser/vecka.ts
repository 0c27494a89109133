const dygn = 86_400_000;

/** The ISO 8601 week of a day: 2026-11-22 → 2026-W47. The week's year is the year of its Thursday. */
export function veckan(dag: string) {
  const tid = new Date(`${dag}T00:00:00Z`);
  const torsdag = new Date(tid.getTime() + (3 - ((tid.getUTCDay() + 6) % 7)) * dygn);
  const ar = torsdag.getUTCFullYear();
  const nummer = 1 + Math.floor((torsdag.getTime() - Date.UTC(ar, 0, 1)) / (7 * dygn));
  return `${ar}-W${String(nummer).padStart(2, '0')}`;
}

/** Its Monday, as a date: 2026-W47 → 2026-11-16. */
export function mandag(vecka: string) {
  const [ar = '', nummer = ''] = vecka.split('-W');
  const fjarde = new Date(`${ar}-01-04T00:00:00Z`);
  const forsta = fjarde.getTime() - ((fjarde.getUTCDay() + 6) % 7) * dygn;
  return new Date(forsta + (Number(nummer) - 1) * 7 * dygn).toISOString().slice(0, 10);
}

/** So many weeks later, or earlier. */
export const plus = (vecka: string, veckor: number) =>
  veckan(new Date(Date.parse(`${mandag(vecka)}T00:00:00Z`) + veckor * 7 * dygn).toISOString().slice(0, 10));

/** "vecka 47, 2026". */
export const veckotext = (vecka: string) => `vecka ${Number(vecka.slice(6))}, ${vecka.slice(0, 4)}`;
