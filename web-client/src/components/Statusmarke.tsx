import type { ReactElement } from 'react';

export type Ton = 'bra' | 'varning' | 'fara' | 'pagar' | 'lugn';

const former: Record<Ton, ReactElement> = {
  bra: <circle cx="8" cy="8" r="6.5" />,
  varning: <path d="M8 1.5 15 14H1Z" />,
  fara: <path d="M2 2h12v12H2Z" />,
  pagar: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5Z" />
    </>
  ),
  lugn: <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

/** A status never by colour alone: word + shape + colour. */
export function Statusmarke({ ton, children }: { ton: Ton; children: string }) {
  return (
    <span className="statusmarke" data-ton={ton}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="currentColor">
        {former[ton]}
      </svg>
      {children}
    </span>
  );
}
