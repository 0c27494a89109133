import { Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { Formular } from '../../../components/formular/Formular';
import { useFormular } from '../../../components/formular/useFormular';
import type { Kallkrav } from './typer';
import { useUppdateraKallkrav } from './useUppdateraKallkrav';

type Svar = Record<string, { ingar: boolean | null; darfor: string }>;

/** One question per source; what is left out stays unanswered. */
export function KallkravFormular({ krav, etag }: { krav: Kallkrav; etag: string }) {
  const uppdatera = useUppdateraKallkrav(krav.lagesbildId, etag);
  const formular = useFormular<{ svar: Svar }>({
    nyckel: `lagesbild/${krav.lagesbildId}/kallkrav/${krav.version}`,
    initial: {
      svar: Object.fromEntries(krav.kallor.map(({ kod, ingar, darfor }) => [kod, { ingar: ingar ?? null, darfor: darfor ?? '' }])),
    },
    skicka: ({ svar }) =>
      uppdatera.mutateAsync({
        svar: krav.kallor.flatMap(({ kod }) => {
          const ett = svar[kod];
          return !ett || ett.ingar === null ? [] : [{ kod, ingar: ett.ingar, darfor: ett.ingar ? null : ett.darfor }];
        }),
      }),
  });
  const { svar } = formular.varden;
  const satt = (kod: string, andring: Partial<Svar[string]>) =>
    formular.satt({ svar: { ...svar, [kod]: { ingar: null, darfor: '', ...svar[kod], ...andring } } });
  return (
    <Formular formular={formular} knapp="Spara svaren">
      {krav.kallor.map(({ kod, namn }) => (
        <Fieldset key={kod}>
          <Fieldset.Legend>{namn}</Fieldset.Legend>
          <Radio name={kod} value="ja" label="Ingår" checked={svar[kod]?.ingar === true} onChange={() => satt(kod, { ingar: true })} />
          <Radio
            name={kod}
            value="nej"
            label="Ej tillgänglig, därför att …"
            checked={svar[kod]?.ingar === false}
            onChange={() => satt(kod, { ingar: false })}
          />
          {svar[kod]?.ingar === false && (
            <Textfield
              label={`Varför är underlaget ${namn} inte tillgängligt?`}
              value={svar[kod].darfor}
              onChange={(event) => satt(kod, { darfor: event.target.value })}
            />
          )}
        </Fieldset>
      ))}
      {formular.perFalt.svar && <ValidationMessage>{formular.perFalt.svar}</ValidationMessage>}
    </Formular>
  );
}
