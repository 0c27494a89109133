import { Button } from '@digdir/designsystemet-react';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Lank } from '../components/Lank';
import { Jag } from './Jag';
import { Ordmarke } from './Ordmarke';

const val = [
  { till: '/', text: 'Start', aven: [] },
  { till: '/staden', text: 'Staden', aven: ['/omraden'] },
  { till: '/indikatorer', text: 'Indikatorer', aven: [] },
  { till: '/hjalp', text: 'Hjälp', aven: [] },
];

/** Which of the four I am in; area pages belong to Staden. */
export const arHar = (stig: string, till: string, aven: readonly string[]) =>
  [till, ...aven].some((bas) => stig === bas || (bas !== '/' && stig.startsWith(`${bas}/`)));

export function Sidhuvud() {
  const stig = useRouterState({ select: (state) => state.location.pathname });
  const [oppen, setOppen] = useState(false);
  useEffect(() => setOppen(false), [stig]);
  return (
    <header className="sidhuvud" data-oppen={oppen || undefined}>
      <div className="ram">
        <Ordmarke />
        <Button
          className="menyknapp"
          variant="tertiary"
          aria-expanded={oppen}
          aria-controls="huvudmeny"
          onClick={() => setOppen(!oppen)}
          onKeyDown={(event) => event.key === 'Escape' && setOppen(false)}
        >
          {oppen ? 'Stäng' : 'Meny'}
        </Button>
        <nav className="huvudmeny" id="huvudmeny" aria-label="Huvudmeny">
          <ul>
            {val.map(({ till, text, aven }) => (
              <li key={till}>
                <Lank till={till} aria-current={arHar(stig, till, aven) ? 'page' : undefined}>
                  {text}
                </Lank>
              </li>
            ))}
          </ul>
        </nav>
        <Jag />
      </div>
    </header>
  );
}
