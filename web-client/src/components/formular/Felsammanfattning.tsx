import { ErrorSummary } from '@digdir/designsystemet-react';
import { type ComponentRef, useEffect, useRef } from 'react';
import { felmeddelande } from '../../api/felmeddelande';
import { faltId } from './faltId';
import type { FormularTillstand } from './useFormular';

/** What must be put right, with a link to each field. Takes focus after each failed attempt. */
export function Felsammanfattning<T extends object>({ formular }: { formular: FormularTillstand<T> }) {
  const { perFalt, ovriga, fel, forsok, sparar } = formular;
  const ref = useRef<ComponentRef<typeof ErrorSummary>>(null);
  const falt = Object.entries(perFalt);
  const syns = !sparar && (falt.length > 0 || fel !== undefined);
  useEffect(() => {
    if (syns && forsok > 0) ref.current?.focus();
  }, [syns, forsok]);
  if (!syns) return null;

  const { rubrik, rad } = fel === undefined ? { rubrik: 'Något behöver rättas', rad: '' } : felmeddelande(fel);
  return (
    <ErrorSummary ref={ref} tabIndex={-1}>
      <ErrorSummary.Heading>{rubrik}</ErrorSummary.Heading>
      {falt.length === 0 && ovriga.length === 0 && <p>{rad}</p>}
      <ErrorSummary.List>
        {falt.map(([namn, text]) => (
          <ErrorSummary.Item key={namn}>
            <ErrorSummary.Link href={`#${faltId(formular, namn)}`}>{text}</ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
        {ovriga.map((text) => (
          <ErrorSummary.Item key={text}>{text}</ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
