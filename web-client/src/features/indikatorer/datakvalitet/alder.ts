/** How many months may pass between two figures, by the words of the catalogue. What has no rhythm is never late. */
const takt: Record<string, number> = {
  vecka: 1,
  månad: 1,
  kvartal: 3,
  tertial: 4,
  halvår: 6,
  årlig: 12,
  'vartannat år': 24,
  'vart tredje år': 36,
};

/** Whole months from the last day of a period to today. */
export function manaderSedan(periodTill: string, idag: string) {
  const [ar = 0, manad = 0, dag = 0] = periodTill.split('-').map(Number);
  const [nuAr = 0, nuManad = 0, nuDag = 0] = idag.split('-').map(Number);
  return Math.max(0, (nuAr - ar) * 12 + nuManad - manad - (nuDag < dag ? 1 : 0));
}

/** Late when a whole further period has ended, and half a year for the source to publish it has passed too. */
export function arForsenad(periodicitet: string, periodTill: string, idag: string) {
  const manader = takt[periodicitet];
  return manader !== undefined && manaderSedan(periodTill, idag) > manader + 6;
}

/** "3 år", "14 månader", "denna månad": how old a figure is, in the words one would use. */
export function aldersord(manader: number) {
  if (manader === 0) return 'denna månad';
  if (manader >= 24) return `${Math.floor(manader / 12)}\u00a0år`;
  return `${manader}\u00a0${manader === 1 ? 'månad' : 'månader'}`;
}

/** The last day of the period after this one, by the rhythm of the catalogue: when there can be a new figure at the earliest. */
export function nastaPeriodSlutar(periodicitet: string, periodTill: string) {
  const manader = takt[periodicitet];
  if (manader === undefined || periodicitet === 'vecka') return undefined;
  const [ar = 0, manad = 0] = periodTill.split('-').map(Number);
  return new Date(Date.UTC(ar, manad + manader, 0)).toISOString().slice(0, 10);
}
