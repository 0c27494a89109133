import { antal } from '../../../components/format';
import type { Analys } from './typer';

/** What is known and what is missing, in one sentence. */
export function analysslutsats({ orsaker, hypoteser }: Pick<Analys, 'orsaker' | 'hypoteser'>): string {
  if (orsaker.length === 0) return 'Ingen orsak är angiven. Utan orsak kan ingen åtgärd beslutas.';
  const kan = orsaker.filter(({ paverkbar }) => paverkbar !== 'Nej').length;
  const delar = `${antal(orsaker.length, 'orsak', 'orsaker')}, varav ${kan} går att påverka.`;
  if (hypoteser.length === 0) return `${delar} Ingen hypotes är formulerad än: vad skulle visa att ni har fel?`;
  const provade = hypoteser.filter(({ status }) => status === 'Stods' || status === 'Forkastas').length;
  return `${delar} ${antal(hypoteser.length, 'hypotes', 'hypoteser')}, ${provade === 0 ? 'ingen prövad' : `${provade} ${provade === 1 ? 'prövad' : 'prövade'}`}.`;
}
