// Numbers and dates as Swedish public sector writes them: decimal comma, thin space, 2026-11-22, procent and procentenheter apart.

const thin = '\u202f';
const cache = new Map<string, Intl.NumberFormat>();

function formaterare(decimaler: number | undefined) {
  const nyckel = String(decimaler);
  let format = cache.get(nyckel);
  if (!format) {
    format = new Intl.NumberFormat(
      'sv-SE',
      decimaler === undefined ? { maximumFractionDigits: 1 } : { minimumFractionDigits: decimaler, maximumFractionDigits: decimaler },
    );
    cache.set(nyckel, format);
  }
  return format;
}

/** 12345.678 → "12 345,7" with a thin space. */
export const tal = (varde: number, decimaler?: number) => formaterare(decimaler).format(varde).replaceAll('\u00a0', thin);

const arAndel = (enhet: string) => /^(%|procent|andel)/i.test(enhet.trim());

/** Whole per cent from 10 up, one decimal below: the precision a survey can carry. */
const andelsdecimaler = (varde: number) => (Math.abs(varde) >= 10 ? 0 : 1);
const arHelt = (enhet: string) => /^antal/i.test(enhet.trim());
/** Counts are whole; rates and indices have one decimal until they are so large that it says nothing. */
const ovrigaDecimaler = (varde: number, enhet: string) => (arHelt(enhet) || Math.abs(varde) >= 1000 ? 0 : 1);
const decimalerFor = (varde: number, enhet: string) => (arAndel(enhet) ? andelsdecimaler(varde) : ovrigaDecimaler(varde, enhet));

/** The unit as it stands after a number: "procent", "per 1 000 invånare", and nothing for plain counts. */
export function enhetsord(enhet: string) {
  if (arAndel(enhet)) return 'procent';
  return /^(antal|index)$/i.test(enhet.trim()) ? '' : enhet.replaceAll(/(\d) (\d)/g, `$1${thin}$2`);
}

/** 31 + "procent" → "31 procent". */
export function medEnhet(varde: number, enhet: string) {
  const ord = enhetsord(enhet);
  return `${tal(varde, decimalerFor(varde, enhet))}${ord ? `\u00a0${ord}` : ''}`;
}

const exakt = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 10 });

/** A decided number has the digits that the decision has: 25.25 is not 25. */
export function beslutatTal(varde: number, enhet: string) {
  const ord = enhetsord(enhet);
  return `${exakt.format(varde).replaceAll('\u00a0', thin)}${ord ? `\u00a0${ord}` : ''}`;
}

/** The number alone, with the precision its unit deserves. */
export const talMedPrecision = (varde: number, enhet: string) => tal(varde, decimalerFor(varde, enhet));

/** "27–36": en dash, no spaces, both ends with the same precision. */
export function intervall(nedre: number, ovre: number, enhet: string) {
  const decimaler = decimalerFor(Math.max(Math.abs(nedre), Math.abs(ovre)), enhet);
  return `${tal(nedre, decimaler)}–${tal(ovre, decimaler)}`;
}

/** A difference between two shares is never "procent". */
export function skillnad(varde: number, enhet: string) {
  const ord = arAndel(enhet) ? 'procentenheter' : enhetsord(enhet);
  return `${tal(Math.abs(varde), decimalerFor(varde, enhet))}${ord ? `\u00a0${ord}` : ''}`;
}

const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' });
const klockslag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

/** A date or a timestamp → 2026-11-22 in Stockholm. */
export const datum = (varde: string) => (/^\d{4}-\d{2}-\d{2}$/.test(varde) ? varde : dag.format(new Date(varde)));
export const tidpunkt = (varde: string) => `${datum(varde)} kl. ${klockslag.format(new Date(varde))}`;
export const period = (fran: string, till: string) => `${datum(fran)} – ${datum(till)}`;
export const idag = (nu = new Date()) => dag.format(nu);

/** 1 + "åtgärd" / "åtgärder" → "1 åtgärd". */
export const antal = (n: number, en: string, flera: string) => `${tal(n)}\u00a0${n === 1 ? en : flera}`;

const smaTal = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
/** Numbers up to twelve as words, as running Swedish text has them. */
export const iOrd = (n: number) => smaTal[n] ?? tal(n);
/** "Farsta, Bromma och Järva". */
export const uppraknat = (namn: string[]) => (namn.length > 1 ? `${namn.slice(0, -1).join(', ')} och ${namn.at(-1)}` : (namn[0] ?? ''));
export const storBokstav = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
