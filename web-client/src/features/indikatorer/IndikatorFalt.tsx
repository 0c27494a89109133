import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { FlervalFalt } from '../../components/formular/FlervalFalt';
import type { FaltProps } from '../../components/formular/falt';
import { filtreraKatalog } from './filtreraVal';
import { useIndikatorer } from './useIndikatorer';

const fler = 8;

/** Choose indicators by searching the catalogue, or those of one `typ`; the chosen ones always stay in sight. */
export function IndikatorFalt<T extends object, K extends keyof T & string>({ typ, ...props }: FaltProps<T, K> & { typ?: string }) {
  const [sok, setSok] = useState('');
  const [antal, setAntal] = useState(fler);
  const katalog = (useIndikatorer().data ?? []).filter((indikator) => !typ || indikator.typ === typ);
  const valda = (props.formular.varden[props.namn] ?? []) as string[];
  const traffar = filtreraKatalog(katalog, sok, valda);
  const alternativ = traffar
    .slice(0, valda.length + antal)
    .map(({ kod, namn, kalla }) => ({ varde: kod, text: namn, hjalp: `${kod}, ${kalla}` }));
  return (
    <div className="indikatorfalt">
      <FlervalFalt {...props} alternativ={alternativ} />
      <Textfield
        label={typ ? `Sök ${typ.toLocaleLowerCase('sv')}` : 'Sök indikator'}
        description="Ord ur namnet, eller koden."
        value={sok}
        onChange={(event) => setSok(event.target.value)}
      />
      <p role="status" className="svag">
        {traffar.length - valda.length} att välja bland, {valda.length} valda.
      </p>
      {traffar.length > valda.length + antal && (
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => setAntal(antal + 16)}>
          Visa fler
        </Button>
      )}
    </div>
  );
}
