import type { ReactNode } from 'react';

interface Props {
  rubrik: string;
  /** What belongs here, and why. */
  children: ReactNode;
  /** The link or button that fills the emptiness. */
  knapp?: ReactNode;
}

/** An empty place that teaches: what belongs here and how to begin. */
export function Tomt({ rubrik, children, knapp }: Props) {
  return (
    <div className="tomt">
      <strong>{rubrik}</strong>
      <p>{children}</p>
      {knapp && <div className="knappar utan-utskrift">{knapp}</div>}
    </div>
  );
}
