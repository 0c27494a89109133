import { antal, tal } from '../../../components/format';
import type { Import } from './typer';

type Utfall = Pick<
  Import,
  'status' | 'mottagna' | 'nya' | 'andrade' | 'oforandrade' | 'avvisade' | 'lasta' | 'fel' | 'lage' | 'aterkallande'
>;

export const arIgang = ({ status }: Pick<Import, 'status'>) => ['Mottagen', 'Validerar', 'Verkstaller'].includes(status);

const och = (delar: string[]) => (delar.length > 1 ? `${delar.slice(0, -1).join(', ')} och ${delar.at(-1)}` : (delar[0] ?? ''));

/** "3 nya, 1 ändrad och 2 oförändrade": only what there is. */
function delar({ nya, andrade, oforandrade, avvisade }: Utfall) {
  const alla: [number, string, string][] = [
    [nya, 'ny', 'nya'],
    [andrade, 'ändrad', 'ändrade'],
    [oforandrade, 'oförändrad', 'oförändrade'],
    [avvisade, 'avvisad', 'avvisade'],
  ];
  return och(alla.filter(([n]) => n > 0).map(([n, en, flera]) => antal(n, en, flera)));
}

/** What has become of the file, and what it means for what is stored. */
export function importslutsats(rad: Utfall) {
  const rader = `Av ${antal(rad.mottagna, 'rad', 'rader')} är ${delar(rad)}.`;
  switch (rad.status) {
    case 'Mottagen':
      return 'Filen är mottagen och sparad. Du kan stänga sidan; granskningen fortsätter.';
    case 'Validerar':
      return `Filen granskas. ${tal(rad.lasta)} rader är lästa. Inget är lagrat än.`;
    case 'Verkstaller':
      return `Raderna lagras. ${tal(rad.lasta)} är lästa.`;
    case 'Forhandsgranskad':
      return `Filen är granskad, men inget är lagrat än. ${rader}`;
    case 'Klar':
      return rad.nya + rad.andrade === 0 ? `Filen är klar. Inget ändrades. ${rader}` : `Filen är lagrad. ${rader}`;
    case 'Delvis':
      return `Filen är lagrad utom de rader som är fel. ${rader}`;
    case 'Avvisad':
      return `Inget är lagrat. ${rad.fel?.text ?? `${antal(rad.avvisade, 'rad', 'rader')} avvisades.`}`;
    case 'Aterkallad':
      return 'Importen är återkallad: värdena är som de var före den.';
  }
}
