import { antal } from '../../../components/format';
import type { Troskelprovning } from './typer';

const varden = (n: number) => antal(n, 'värde', 'värden');

/** What would happen, in sentences. */
export function folj({ doljs, visas, blirOsakra, blirSakra, publicerade, doldaNu, doldaDa }: Troskelprovning): string[] {
  const meningar = [
    doljs > 0 ? `${varden(doljs)} som visas i dag döljs.` : '',
    visas > 0 ? `${varden(visas)} som är dolda i dag visas. Det som en gång har visats går inte att ta tillbaka.` : '',
    blirOsakra > 0 ? `${varden(blirOsakra)} får beteckningen osäker.` : '',
    blirSakra > 0 ? `${varden(blirSakra)} är inte längre osäkra.` : '',
  ].filter(Boolean);
  const dolda = `Av ${varden(publicerade)} är ${doldaNu} dolda nu och ${doldaDa} efter ändringen.`;
  return meningar.length === 0 ? ['Inget värde döljs eller visas.', dolda] : [...meningar, dolda];
}
