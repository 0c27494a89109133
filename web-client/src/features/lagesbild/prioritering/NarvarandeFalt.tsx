import { Button, Field, Fieldset, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { faltId } from '../../../components/formular/faltId';
import type { FormularTillstand } from '../../../components/formular/useFormular';
import { useOrganisationer } from '../../organisation/useOrganisationer';
import type { Narvarande } from './typer';

/** Who is there: role and organisation, never a name. */
export function NarvarandeFalt<T extends { narvarande: Narvarande[] }>({ formular }: { formular: FormularTillstand<T> }) {
  const organisationer = useOrganisationer().data ?? [];
  const { narvarande } = formular.varden;
  const fel = formular.perFalt.narvarande;
  const satt = (nya: Narvarande[]) => formular.satt({ narvarande: nya } as Partial<T>);
  const byt = (index: number, andring: Partial<Narvarande>) => satt(narvarande.map((n, i) => (i === index ? { ...n, ...andring } : n)));
  return (
    <Fieldset>
      <Fieldset.Legend>Närvarande</Fieldset.Legend>
      <Fieldset.Description>Roller och organisationer, inga namn. Till exempel: stadsdelsdirektör.</Fieldset.Description>
      {narvarande.map(({ roll, organisation }, index) => (
        <div className="rad" key={index}>
          <Textfield
            id={index === 0 ? faltId(formular, 'narvarande') : `${faltId(formular, 'narvarande')}-${index}`}
            label={`Roll ${index + 1}`}
            value={roll}
            onChange={(event) => byt(index, { roll: event.target.value })}
          />
          <Field>
            <Label>Organisation {index + 1}</Label>
            <Select value={organisation} onChange={(event) => byt(index, { organisation: event.target.value })}>
              <Select.Option value="">Välj …</Select.Option>
              {organisationer.map(({ kod, namn }) => (
                <Select.Option key={kod} value={kod}>
                  {namn}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            aria-label={`Ta bort närvarande ${index + 1}`}
            onClick={() => satt(narvarande.filter((_, i) => i !== index))}
          >
            Ta bort
          </Button>
        </div>
      ))}
      <Button type="button" variant="secondary" data-size="sm" onClick={() => satt([...narvarande, { roll: '', organisation: '' }])}>
        Lägg till en närvarande
      </Button>
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Fieldset>
  );
}
