import type { ReactNode } from 'react';
import { Tomt } from '../../components/Tomt';
import { useMig } from './useMig';
import { useOmradesnamn } from './useOmradesnamn';

interface Props {
  /** The right that is needed to see this: "lagesbild:las". */
  ratt: string;
  omrade: string;
  children: ReactNode;
}

/** An empty list and a list one may not see are two things, and are said in different words. */
export function Lasbart({ ratt, omrade, children }: Props) {
  const mig = useMig();
  const namn = useOmradesnamn()(omrade);
  if (!mig.data) return null;
  if (mig.data.rattigheter.some((r) => r.ratt === ratt && r.omraden.includes(omrade))) return children;
  return (
    <Tomt rubrik={`Du arbetar inte i ${namn}`}>
      Arbetsmaterialet syns bara för dem som har en roll i området. Siffrorna är öppna för alla som är inloggade.
    </Tomt>
  );
}
