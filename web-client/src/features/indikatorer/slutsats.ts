import { storBokstav } from '../../components/format';
import { type Forandring, forandringsord } from './forandring';
import { matvardesstatus, medIntervall } from './matvarde';
import type { Indikator, Matvarde } from './typer';

const amne: Record<string, string> = { Andel: 'andelen', Antal: 'antalet', Kvot: 'talet', Index: 'indexet', Varde: 'värdet' };

/** The conclusion in words: the latest figure with its interval, and what the API's test says of the change. */
export function slutsats(
  { matning }: Pick<Indikator, 'matning'>,
  omrade: string,
  serie: Matvarde[],
  forandring?: Parameters<typeof forandringsord>[0] | Forandring,
) {
  const nu = serie.at(-1);
  if (!nu) return `${omrade} har inga värden för den här indikatorn.`;
  const vad = amne[matning] ?? 'värdet';
  if (nu.varde == null) return inledning(nu, `för ${omrade} ${nu.period} visas inget värde: ${matvardesstatus(nu).toLowerCase()}.`);
  const osakert = nu.status === 'Osaker' ? ' Värdet är osäkert.' : '';
  const preliminart = nu.statistikstatus === 'Preliminar' ? ' Talet är preliminärt.' : '';
  const andrat = forandring ? ` ${forandringsord(forandring)}` : '';
  return inledning(nu, `${vad} i ${omrade} ${nu.period} var ${medIntervall(nu)}.${osakert}${preliminart}${andrat}`.trimEnd());
}

const inledning = ({ syntetisk }: Matvarde, mening: string) => (syntetisk ? `Syntetiska exempeldata: ${mening}` : storBokstav(mening));
