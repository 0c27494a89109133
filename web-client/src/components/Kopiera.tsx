import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';

/** A piece of text to take along: shown whole, copied with a button, and said when it is done. */
export function Kopiera({ etikett, text }: { etikett: string; text: string }) {
  const [svar, setSvar] = useState('');
  const kopiera = () =>
    navigator.clipboard.writeText(text).then(
      () => setSvar('Kopierad'),
      () => setSvar('Markera texten och kopiera den'),
    );
  return (
    <div className="kopiera">
      <span>{etikett}</span>
      <code>{text}</code>
      <Button variant="tertiary" data-size="sm" className="utan-utskrift" onClick={kopiera}>
        Kopiera adressen
      </Button>
      <span role="status">{svar}</span>
    </div>
  );
}
