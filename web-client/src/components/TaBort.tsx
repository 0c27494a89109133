import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Felruta } from './Felruta';
import { Handling } from './Handling';

interface Props {
  /** In definite form: "problemet". */
  vad: string;
  /** What is lost, said before it is. */
  forlust: string;
  gor: () => Promise<unknown>;
}

/** Removing asks first and says what is lost. */
export function TaBort({ vad, forlust, gor }: Props) {
  const [fel, setFel] = useState<unknown>();
  return (
    <Handling rubrik={`Ta bort ${vad}`} forklaring={forlust}>
      {fel !== undefined && <Felruta fel={fel} />}
      <Button type="button" data-color="danger" onClick={() => gor().catch(setFel)}>
        Ta bort {vad}
      </Button>
    </Handling>
  );
}
