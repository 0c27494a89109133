import { Details } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';

interface Props {
  /** The verb: "Fastställ lägesbilden". */
  rubrik: string;
  /** What happens then, before anything is filled in. */
  forklaring: string;
  oppen?: boolean;
  children: ReactNode;
}

/** An act on the page's thing: folded until wanted, with its consequence said first. What is inside exists from then on. */
export function Handling({ rubrik, forklaring, oppen = false, children }: Props) {
  const [behovs, setBehovs] = useState(oppen);
  return (
    <Details className="handling utan-utskrift" defaultOpen={oppen} onToggle={() => setBehovs(true)}>
      <Details.Summary>{rubrik}</Details.Summary>
      <Details.Content>
        <p>{forklaring}</p>
        {behovs && children}
      </Details.Content>
    </Details>
  );
}
