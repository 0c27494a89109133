import { antal, tal } from '../../../components/format';
import { matvardesstatus, medIntervall, vardetext } from '../matvarde';
import type { Profilrad } from './typer';

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
