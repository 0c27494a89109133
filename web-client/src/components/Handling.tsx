import { Details } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface Props {
  /** The verb: "Fastställ lägesbilden". */
  rubrik: string;
  /** What happens then, before anything is filled in. */
  forklaring: string;
  oppen?: boolean;
  children: ReactNode;
}

/** An act on the page's thing: folded until wanted, with its consequence said first. */
export function Handling({ rubrik, forklaring, oppen = false, children }: Props) {
  return (
    <Details className="handling utan-utskrift" defaultOpen={oppen}>
      <Details.Summary>{rubrik}</Details.Summary>
      <Details.Content>
        <p>{forklaring}</p>
        {children}
      </Details.Content>
    </Details>
  );
}
