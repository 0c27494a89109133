import { Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { etikettText, type FaltProps } from './falt';
import { faltId } from './faltId';
import { kontaktvarning } from './kontaktuppgift';

interface Props<T extends object, K extends keyof T & string> extends FaltProps<T, K> {
  typ?: 'text' | 'date' | 'datetime-local' | 'number';
  /** More than one row. */
  rader?: number;
  max?: number;
  enhet?: string;
}

/** A line or a box of text, a date or a number. The value is kept as text; the form's `skicka` translates. */
export function TextFalt<T extends object, K extends keyof T & string>(props: Props<T, K>) {
  const { formular, namn, etikett, hjalp, typ = 'text', rader = 1, max, enhet } = props;
  const varning = typ === 'text' && kontaktvarning(String(formular.varden[namn] ?? ''));
  const gemensamt = {
    id: faltId(formular, namn),
    name: namn,
    label: etikettText(formular, namn, etikett),
    value: String(formular.varden[namn] ?? ''),
    error: formular.perFalt[namn],
    onChange: (event: { target: { value: string } }) => formular.satt({ [namn]: event.target.value } as unknown as Partial<T>),
    ...(hjalp && { description: hjalp }),
    ...(max && rader > 1 && { counter: { limit: max, under: '%d tecken kvar', over: '%d tecken för mycket' } }),
  };
  return (
    <div>
      {rader > 1 ? (
        <Textfield {...gemensamt} multiline rows={rader} />
      ) : (
        <Textfield
          {...gemensamt}
          type={typ === 'number' ? 'text' : typ}
          className={typ === 'text' ? undefined : 'kort-falt'}
          {...(typ === 'number' && { inputMode: 'decimal' as const })}
          {...(enhet && { suffix: enhet })}
          autoComplete="off"
        />
      )}
      <div role="status">{varning && <ValidationMessage data-color="warning">{varning}</ValidationMessage>}</div>
    </div>
  );
}
