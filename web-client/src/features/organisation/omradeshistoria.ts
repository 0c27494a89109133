import type { components } from '../../api/schema';

type Omrade = components['schemas']['HamtaOmradeResponse'];

const typord: Record<string, string> = {
  Rike: 'Riket',
  Kommun: 'Kommun',
  Stadsdelsomrade: 'Stadsdelsområde',
  Stadsdel: 'Stadsdel',
  Lokalpolisomrade: 'Lokalpolisområde',
};

/** "Stadsdelsområde sedan 2023-07-01, tidigare Rinkeby-Kista och Spånga-Tensta". */
export function omradeshistoria({ typ, giltigFran, giltigTill, foregangare, efterfoljare }: Omrade) {
  const giltighet = giltigTill ? `${giltigFran} – ${giltigTill}` : `sedan ${giltigFran}`;
  const fore = foregangare.length > 0 ? `, tidigare ${och(foregangare)}` : '';
  const efter = efterfoljare.length > 0 ? `, numera ${och(efterfoljare)}` : '';
  return `${typord[typ] ?? typ} ${giltighet}${fore}${efter}`;
}

const och = (omraden: { namn: string }[]) => omraden.map(({ namn }) => namn).join(' och ');
