import { Button, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { etikettText } from '../../components/formular/falt';
import { faltId } from '../../components/formular/faltId';
import type { FormularTillstand } from '../../components/formular/useFormular';
import type { LagesbildVarden } from './lagesbildVarden';

/** What the picture is built on, each with the day it was retrieved. */
export function KallorFalt({ formular }: { formular: FormularTillstand<LagesbildVarden> }) {
  const { kallor } = formular.varden;
  const fel = formular.perFalt.kallor;
  const satt = (index: number, andring: object) =>
    formular.satt({ kallor: kallor.map((kalla, i) => (i === index ? { ...kalla, ...andring } : kalla)) });
  return (
    <Fieldset>
      <Fieldset.Legend>{etikettText(formular, 'kallor', 'Källor')}</Fieldset.Legend>
      <Fieldset.Description>Vad bilden bygger på och när det hämtades, till exempel: Trygghetsmätningen 2026.</Fieldset.Description>
      {kallor.map((kalla, index) => (
        <div className="rad" key={index}>
          <Textfield
            id={index === 0 ? faltId(formular, 'kallor') : `${faltId(formular, 'kallor')}-${index}`}
            label={`Källa ${index + 1}`}
            value={kalla.namn}
            onChange={(event) => satt(index, { namn: event.target.value })}
          />
          <Textfield
            type="date"
            className="kort-falt"
            label={`Hämtad ${index + 1}`}
            value={kalla.hamtad}
            onChange={(event) => satt(index, { hamtad: event.target.value })}
          />
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            aria-label={`Ta bort källa ${index + 1}`}
            onClick={() => formular.satt({ kallor: kallor.filter((_, i) => i !== index) })}
          >
            Ta bort
          </Button>
        </div>
      ))}
      <Button
        type="button"
        variant="secondary"
        data-size="sm"
        onClick={() => formular.satt({ kallor: [...kallor, { namn: '', hamtad: '' }] })}
      >
        Lägg till en källa
      </Button>
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Fieldset>
  );
}
