import { Button } from '@digdir/designsystemet-react';
import { tal } from './format';

interface Props {
  sida: number;
  perSida: number;
  totalt: number;
  /** What is paged, for those who hear it: "rapporten". */
  vad: string;
  byt: (sida: number) => void;
}

/** To the next and the previous page of a long list, and where one is. Nothing when it all fits. */
export function Sidbyte({ sida, perSida, totalt, vad, byt }: Props) {
  const sidor = Math.ceil(totalt / perSida);
  if (sidor <= 1) return null;
  return (
    <nav className="sidbyte" aria-label={`Sidor i ${vad}`}>
      <Button variant="tertiary" data-size="sm" disabled={sida <= 1} onClick={() => byt(sida - 1)}>
        Föregående
      </Button>
      <span role="status">
        Sida {tal(sida)} av {tal(sidor)}
      </span>
      <Button variant="tertiary" data-size="sm" disabled={sida >= sidor} onClick={() => byt(sida + 1)}>
        Nästa
      </Button>
    </nav>
  );
}
