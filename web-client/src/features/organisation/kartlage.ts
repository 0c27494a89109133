import type { Indikator, Matvarde } from '../indikatorer/typer';

/** What a tile may say of an area: only what its interval supports against the whole city. */
export type Kartlage = 'hogre' | 'lagre' | 'oskiljbar' | 'dold' | 'saknas' | 'ojamford';

export const kartlageord: Record<Kartlage, string> = {
  hogre: 'Högre än hela staden',
  lagre: 'Lägre än hela staden',
  oskiljbar: 'Osäkert: kan vara som hela staden',
  dold: 'Visas inte: för få svar eller undertryckt',
  saknas: 'Inget värde',
  ojamford: 'Jämförs inte med staden',
};

const doljer = ['ForFaSvar', 'ForFaInvanare', 'Undertryckt'];

/** Higher or lower only when the two 95 % intervals do not meet. Counts are never compared: areas are not equally large. */
export function kartlage(rad: Matvarde | undefined, staden: Matvarde | undefined, matning: Indikator['matning'] | undefined): Kartlage {
  if (!rad || rad.status === 'Saknas') return 'saknas';
  if (doljer.includes(rad.status)) return 'dold';
  if (matning === 'Antal' || !rad.ki95 || staden?.varde == null) return 'ojamford';
  const { nedre, ovre } = staden.ki95 ?? { nedre: staden.varde, ovre: staden.varde };
  if (rad.ki95.nedre > ovre) return 'hogre';
  return rad.ki95.ovre < nedre ? 'lagre' : 'oskiljbar';
}

/** One sentence for the whole map. */
export function kartslutsats(lagen: { namn: string; lage: Kartlage }[]) {
  const med = (lage: Kartlage) => lagen.filter((rad) => rad.lage === lage).map(({ namn }) => namn);
  const och = (namn: string[]) => (namn.length > 1 ? `${namn.slice(0, -1).join(', ')} och ${namn.at(-1)}` : namn[0]);
  const [hogre, lagre, dolda] = [med('hogre'), med('lagre'), med('dold')];
  const jamforda = hogre.length + lagre.length + med('oskiljbar').length;
  const delar = [
    hogre.length > 0 && `${och(hogre)} ligger högre än hela staden.`,
    lagre.length > 0 && `${och(lagre)} ligger lägre.`,
    jamforda > 0 && hogre.length + lagre.length === 0 && 'Inget område skiljer sig säkert från hela staden.',
    dolda.length > 0 && `${och(dolda)} visas inte.`,
    'Områden vars intervall överlappar varandra går inte att rangordna.',
  ];
  return delar.filter(Boolean).join(' ');
}
