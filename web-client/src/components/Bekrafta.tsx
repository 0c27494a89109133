import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Felruta } from './Felruta';
import { Handling } from './Handling';

interface Props {
  /** The verb: "Klarmarkera lägesbilden". */
  rubrik: string;
  /** What happens then. */
  forklaring: string;
  knapp: string;
  gor: () => Promise<unknown>;
}

/** An act that needs nothing to be filled in: it says what happens and asks for one press. */
export function Bekrafta({ rubrik, forklaring, knapp, gor }: Props) {
  const [fel, setFel] = useState<unknown>();
  return (
    <Handling rubrik={rubrik} forklaring={forklaring}>
      {fel !== undefined && <Felruta fel={fel} />}
      <Button type="button" onClick={() => gor().catch(setFel)}>
        {knapp}
      </Button>
    </Handling>
  );
}
