import { Alert } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** Says that something was done, and what to do next; read aloud without taking focus. */
export function Meddelande({ children }: { children: ReactNode }) {
  return (
    <div role="status">
      {children && (
        <Alert data-color="success" data-size="sm">
          {children}
        </Alert>
      )}
    </div>
  );
}
