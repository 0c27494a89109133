/** 2026-Q3 or 2026-T2, taken apart. */
function delar(period: string) {
  return { ar: Number(period.slice(0, 4)), slag: period[5] ?? 'T', nummer: Number(period.slice(6)), perAr: period[5] === 'Q' ? 4 : 3 };
}

/** "tertial 2, 2026". */
export function periodtext(period: string) {
  const { ar, slag, nummer } = delar(period);
  return `${slag === 'Q' ? 'kvartal' : 'tertial'} ${nummer}, ${ar}`;
}

/** So many periods later, or earlier. */
export function plusPeriod(period: string, antal: number) {
  const { ar, slag, nummer, perAr } = delar(period);
  const plats = ar * perAr + nummer - 1 + antal;
  return `${Math.floor(plats / perAr)}-${slag}${(plats % perAr) + 1}`;
}
