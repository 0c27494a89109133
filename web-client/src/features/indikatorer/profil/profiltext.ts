import { antal, iOrd, tal } from '../../../components/format';
import { matvardesstatus, medIntervall, vardetext } from '../matvarde';
import type { Profil, Profilrad } from './typer';

/** "2026: 31 procent (27–36), n = 423": a share never without its uncertainty. */
export function nutext({ serie, enhet }: Profilrad) {
  const nu = serie.at(-1);
  if (!nu) return 'inga värden';
  const n = nu.n != null && nu.varde != null ? `, n\u00a0=\u00a0${tal(nu.n)}` : '';
  const preliminart = nu.statistikstatus === 'Preliminar' ? ', preliminärt' : '';
  const osakert = nu.status === 'Osaker' ? ', osäkert' : '';
  return `${nu.period}: ${medIntervall({ ...nu, enhet })}${n}${preliminart}${osakert}`;
}

/** What a sparkline shows, in words. */
export function gnisttext({ serie, enhet, syntetisk }: Profilrad) {
  const forsta = serie[0];
  const sista = serie.at(-1);
  if (!forsta || !sista) return 'Inga värden.';
  const med = (rad: typeof sista) => `${rad.period}: ${vardetext({ ...rad, enhet }).toLowerCase()}`;
  const dolda = serie.filter(({ varde }) => varde == null);
  const hal =
    dolda.length > 0
      ? ` ${antal(dolda.length, 'period', 'perioder')} utan värde (${[...new Set(dolda.map(matvardesstatus))].join(', ').toLowerCase()}).`
      : '';
  const text =
    forsta === sista ? `Ett mätvärde, ${med(sista)}.` : `${antal(serie.length, 'period', 'perioder')}, ${med(forsta)}, ${med(sista)}.`;
  return `${text}${hal}${syntetisk ? ' Syntetiska exempeldata.' : ''}`;
}

/** What has changed in the area, of all that is measured: counted from the tests, with the names of what is for the better or the worse. */
export function profilslutsats({ namn, indikatorer }: Pick<Profil, 'namn' | 'indikatorer'>) {
  if (indikatorer.length === 0) return `${namn} har inga indikatorer med mätvärden.`;
  const med = (omdome: string) => indikatorer.filter(({ forandring }) => forandring?.godEllerDalig === omdome);
  const [battre, samre] = [med('God'), med('Dalig')];
  const namnen = (rader: Profilrad[]) =>
    rader.length <= 2 ? `: ${rader.map((rad) => rad.namn.toLocaleLowerCase('sv')).join(' och ')}` : '';
  const delar = [`Av ${antal(indikatorer.length, 'indikator', 'indikatorer')} i ${namn}`];
  if (battre.length + samre.length === 0) return `${delar[0]} har ingen säkert blivit bättre eller sämre sedan förra mätningen.`;
  if (battre.length > 0) delar.push(`har ${iOrd(battre.length)} sannolikt blivit bättre${namnen(battre)}`);
  if (samre.length > 0) delar.push(`${battre.length > 0 ? 'och ' : 'har '}${iOrd(samre.length)} sannolikt sämre${namnen(samre)}`);
  return `${indikatorer.some(({ syntetisk }) => syntetisk) ? 'Syntetiska exempeldata: av' : 'Av'}${delar.join(' ').slice(2)}.`;
}
