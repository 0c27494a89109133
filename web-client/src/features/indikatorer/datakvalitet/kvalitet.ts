import { tal } from '../../../components/format';
import { arTotal } from '../serie';
import type { Indikator, Matvarde } from '../typer';
import { arForsenad, manaderSedan, nastaPeriodSlutar } from './alder';

/** How it stands with the newest figures of one indicator, over its areas. */
export interface Kvalitet {
  indikator: Indikator;
  period: string;
  manader: number;
  forsenad: boolean;
  /** When the next period has ended, so that there can be a figure. */
  nasta: string | undefined;
  omraden: number;
  /** The smallest number of answers behind a shown figure. */
  minstaN: number | undefined;
  saknas: number;
  dolda: number;
  osakra: number;
  flaggade: number;
  brutna: number;
  preliminara: number;
  revision: number;
  syntetisk: boolean;
}

const dolt = ['ForFaSvar', 'ForFaInvanare', 'Undertryckt'];

/** One row for each indicator that has figures. `rader` are the newest of each series. */
export function kvalitetPer(katalog: Indikator[], rader: Matvarde[], idag: string): Kvalitet[] {
  return katalog.flatMap((indikator) => {
    const egna = rader.filter((rad) => rad.indikator === indikator.kod && arTotal(rad));
    const nyast = egna.reduce<Matvarde | undefined>((a, b) => (!a || b.periodTill > a.periodTill ? b : a), undefined);
    if (!nyast) return [];
    const med = (test: (rad: Matvarde) => unknown) => egna.filter(test).length;
    const n = egna.flatMap((rad) => (rad.varde != null && rad.n != null ? [rad.n] : []));
    return {
      indikator,
      period: nyast.period,
      manader: manaderSedan(nyast.periodTill, idag),
      forsenad: arForsenad(indikator.periodicitet, nyast.periodTill, idag),
      nasta: nastaPeriodSlutar(indikator.periodicitet, nyast.periodTill),
      omraden: new Set(egna.map(({ omrade }) => omrade)).size,
      minstaN: n.length > 0 ? Math.min(...n) : undefined,
      saknas: med(({ status }) => status === 'Saknas'),
      dolda: med(({ status }) => dolt.includes(status)),
      osakra: med(({ status }) => status === 'Osaker'),
      flaggade: med(({ flagga }) => flagga),
      brutna: med(({ brott }) => brott),
      preliminara: med(({ statistikstatus }) => statistikstatus === 'Preliminar'),
      revision: Math.max(...egna.map(({ revision }) => revision)),
      syntetisk: egna.some((rad) => rad.syntetisk),
    };
  });
}

export const attSeEfter = ({ forsenad, saknas, dolda, flaggade, brutna }: Kvalitet) => forsenad || saknas + dolda + flaggade + brutna > 0;

/** "1 visas inte, 2 osäkra": what the newest figures of the areas are, in words. */
export function bristtext({ saknas, dolda, osakra, flaggade, brutna, preliminara }: Kvalitet) {
  const delar: [number, string][] = [
    [saknas, 'saknas'],
    [dolda, 'visas inte'],
    [flaggade, flaggade === 1 ? 'flaggad' : 'flaggade'],
    [brutna, brutna === 1 ? 'bruten serie' : 'brutna serier'],
    [osakra, osakra === 1 ? 'osäkert' : 'osäkra'],
    [preliminara, preliminara === 1 ? 'preliminärt' : 'preliminära'],
  ];
  const finns = delar.filter(([n]) => n > 0);
  return finns.length > 0 ? finns.map(([n, ord]) => `${tal(n)}\u00a0${ord}`).join(', ') : 'inget särskilt';
}
