import { Button, ValidationMessage } from '@digdir/designsystemet-react';
import { useDeferredValue, useId, useState } from 'react';
import type { FaltProps } from '../../../components/formular/falt';
import { faltId } from '../../../components/formular/faltId';
import { TextFalt } from '../../../components/formular/TextFalt';
import { hanvisningar, infogad } from './hanvisning';
import { InfogaSiffra } from './InfogaSiffra';
import { Siffertext } from './Siffertext';
import { useHandskrivna } from './useHandskrivna';
import { useSiffror } from './useSiffror';
import './siffror.css';

interface Props<T extends object, K extends keyof T & string> extends FaltProps<T, K> {
  rader: number;
  max: number;
}

/** A box of text in which figures can be put by reference, with what it will say when it is read under it. */
export function SifferTextFalt<T extends object, K extends keyof T & string>(props: Props<T, K>) {
  const { formular, namn, etikett } = props;
  const om = useId();
  const [infogar, setInfogar] = useState(false);
  const [plats, setPlats] = useState(0);
  const skrivet = String(formular.varden[namn] ?? '');
  const text = useDeferredValue(skrivet);
  const siffror = useSiffror(hanvisningar(text));
  const handskrivna = useHandskrivna(text).data ?? [];
  const ruta = () => document.getElementById(faltId(formular, namn)) as HTMLTextAreaElement | null;
  const infoga = (ny: string) => {
    formular.satt({ [namn]: infogad(skrivet, plats, ny) } as unknown as Partial<T>);
    setInfogar(false);
    ruta()?.focus();
  };
  return (
    <div className="siffertextfalt">
      <TextFalt {...props} />
      <div role="status">
        {handskrivna.length > 0 && (
          <ValidationMessage data-color="warning">
            {handskrivna.map((siffra) => `”${siffra}”`).join(', ')} är skrivet för hand. Infoga siffran om den finns i systemet: då följer
            antal svar, intervall och källa med.
          </ValidationMessage>
        )}
        {siffror.error && hanvisningar(text).length > 0 && (
          <ValidationMessage>En hänvisning i texten leder inte till någon siffra. Ta bort den och infoga på nytt.</ValidationMessage>
        )}
      </div>
      <Button
        type="button"
        variant="secondary"
        data-size="sm"
        aria-describedby={om}
        onClick={() => {
          setPlats(ruta()?.selectionStart ?? skrivet.length);
          setInfogar(true);
        }}
      >
        Infoga siffra
      </Button>
      <span id={om} hidden>
        i {etikett}
      </span>
      {siffror.data && hanvisningar(text).length > 0 && (
        <section className="forhandsvisning" aria-label="Förhandsvisning">
          <p className="svag">Så här läses texten:</p>
          <Siffertext text={text} siffror={siffror.data} />
        </section>
      )}
      {infogar && <InfogaSiffra infoga={infoga} stang={() => setInfogar(false)} />}
    </div>
  );
}
