import { SkipLink } from '@digdir/designsystemet-react';
import { Outlet, useMatches } from '@tanstack/react-router';
import { useState } from 'react';
import { Laddar } from '../components/Laddar';
import { Sidfot } from './Sidfot';
import { Sidhuvud } from './Sidhuvud';
import { LoggaInSida } from './sidor/LoggaInSida';
import { useInloggning } from './useInloggning';

/** Header, page, footer. Pages that need a login show the way in at their own address. */
export function Skal() {
  const { inloggad, vantar } = useInloggning();
  const [harVaritInloggad, setHarVaritInloggad] = useState(inloggad);
  if (inloggad && !harVaritInloggad) setHarVaritInloggad(true);
  const oppen = useMatches({ select: (matches) => matches.length < 2 || matches.some((match) => match.staticData.oppen) });
  return (
    <div className="skal">
      <SkipLink href="#innehall">Hoppa till innehållet</SkipLink>
      <Sidhuvud />
      <main id="innehall" tabIndex={-1}>
        {vantar && <Laddar text="Loggar in …" />}
        {!vantar && (oppen || inloggad ? <Outlet /> : <LoggaInSida utgangen={harVaritInloggad} />)}
      </main>
      <Sidfot />
    </div>
  );
}
