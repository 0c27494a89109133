import { Button } from '@digdir/designsystemet-react';

import type { ReactNode } from 'react';
import { Lank } from './Lank';

interface Props {
  till: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
  children: ReactNode;
}

/** A link that looks like a button: for the one or two next steps of a page. */
export function Lankknapp({ till, variant = 'primary', children }: Props) {
  return (
    <Button asChild variant={variant}>
      <Lank till={till}>{children}</Lank>
    </Button>
  );
}
