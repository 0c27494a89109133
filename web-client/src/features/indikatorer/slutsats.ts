import { skillnad, storBokstav } from '../../components/format';
import { brottI } from './brott';
import { matvardesstatus, medIntervall } from './matvarde';
import type { Indikator, Matvarde } from './typer';

const amne: Record<string, string> = { Andel: 'andelen', Antal: 'antalet', Kvot: 'talet', Index: 'indexet', Varde: 'värdet' };

/** The conclusion in words. A change is called real only when the two 95 % intervals do not overlap. */
export function slutsats({ matning, riktning }: Pick<Indikator, 'matning' | 'riktning'>, omrade: string, serie: Matvarde[]) {
  const nu = serie.at(-1);
  if (!nu) return `${omrade} har inga värden för den här indikatorn.`;
  const vad = amne[matning] ?? 'värdet';
  if (nu.varde == null) return inledning(nu, `för ${omrade} ${nu.period} visas inget värde: ${matvardesstatus(nu).toLowerCase()}.`);
  const fore = serie.slice(0, -1).findLast((rad) => rad.varde != null && rad.datamangd === nu.datamangd);
  const bruten = fore && brottI(serie).some(({ period }) => period > fore.period);
  const osakert = nu.status === 'Osaker' ? ' Värdet är osäkert.' : '';
  const preliminart = nu.statistikstatus === 'Preliminar' ? ' Talet är preliminärt.' : '';
  const mening = `${vad} i ${omrade} ${nu.period} var ${medIntervall(nu)}.`;
  return inledning(nu, `${mening}${osakert}${preliminart}${fore ? ` ${bruten ? brutet(fore) : jamforelse(nu, fore, riktning)}` : ''}`);
}

const inledning = ({ syntetisk }: Matvarde, mening: string) => (syntetisk ? `Syntetiska exempeldata: ${mening}` : storBokstav(mening));

const brutet = ({ period }: Matvarde) => `Serien är bruten, så värdet jämförs inte med ${period}.`;

function jamforelse(nu: Matvarde, fore: Matvarde, riktning: string) {
  if (!nu.ki95 || !fore.ki95) return `Osäkerheten är inte beräknad, så ingen skillnad mot ${fore.period} kan kallas säkerställd.`;
  const hogre = nu.ki95.nedre > fore.ki95.ovre;
  const lagre = nu.ki95.ovre < fore.ki95.nedre;
  if (!hogre && !lagre) return `Ingen säkerställd skillnad mot ${fore.period}.`;
  const storlek = skillnad((nu.varde ?? 0) - (fore.varde ?? 0), nu.enhet);
  return `Det är ${storlek} ${hogre ? 'högre' : 'lägre'} än ${fore.period}, ${omdome(hogre, riktning)}.`;
}

function omdome(hogre: boolean, riktning: string) {
  if (riktning === 'Neutral') return 'en säkerställd skillnad';
  return hogre === (riktning === 'HogBra') ? 'en säkerställd förbättring' : 'en säkerställd försämring';
}
