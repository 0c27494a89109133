import { Spinner } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';

/** Says that something is on its way, but only if it takes long enough to be noticed. */
export function Laddar({ text = 'Hämtar …' }: { text?: string }) {
  const [syns, setSyns] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSyns(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="laddar" role="status">
      {syns && (
        <>
          <Spinner aria-hidden="true" data-size="sm" /> {text}
        </>
      )}
    </div>
  );
}
