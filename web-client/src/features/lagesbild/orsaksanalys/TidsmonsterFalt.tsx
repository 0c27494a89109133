import { Button, Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { etikettText } from '../../../components/formular/falt';
import { faltId } from '../../../components/formular/faltId';
import type { FormularTillstand } from '../../../components/formular/useFormular';
import type { ProblemVarden } from '../problemVarden';
import { manader, tomtRutnat } from './tidsmonster';
import { Veckorutnat } from './Veckorutnat';

/** When: each click on a cell is one grade more, and after "oftast" comes "aldrig" again. */
export function TidsmonsterFalt({ formular }: { formular: FormularTillstand<ProblemVarden> }) {
  const { rutnat, manader: valda } = formular.varden.tidsmonster;
  const satt = (andring: Partial<ProblemVarden['tidsmonster']>) => formular.satt({ tidsmonster: { rutnat, manader: valda, ...andring } });
  const andra = (dag: number, pass: number) =>
    satt({ rutnat: rutnat.map((rad, d) => (d === dag ? rad.map((grad, p) => (p === pass ? (grad + 1) % 4 : grad)) : rad)) });
  return (
    <>
      <Fieldset>
        <Fieldset.Legend id={faltId(formular, 'tidsmonster')}>{etikettText(formular, 'tidsmonster', 'Tid i veckan')}</Fieldset.Legend>
        <Fieldset.Description>Välj en ruta flera gånger: 1 ibland, 2 ofta, 3 oftast, sedan tom igen.</Fieldset.Description>
        <Veckorutnat rutnat={rutnat} andra={andra} />
        <div>
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => satt({ rutnat: tomtRutnat() })}>
            Töm rutnätet
          </Button>
        </div>
        {formular.perFalt.tidsmonster && <ValidationMessage>{formular.perFalt.tidsmonster}</ValidationMessage>}
      </Fieldset>
      <Fieldset className="manader">
        <Fieldset.Legend>Månader då det är som störst (valfritt)</Fieldset.Legend>
        {manader.map((namn, index) => (
          <Checkbox
            key={namn}
            label={namn}
            value={namn}
            checked={valda.includes(index + 1)}
            onChange={(event) =>
              satt({ manader: event.target.checked ? [...valda, index + 1].sort((a, b) => a - b) : valda.filter((m) => m !== index + 1) })
            }
          />
        ))}
      </Fieldset>
    </>
  );
}
