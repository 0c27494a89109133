import type { ReactElement } from 'react';

export type Ton = 'bra' | 'varning' | 'fara' | 'pagar' | 'lugn';

const former: Record<Ton, ReactElement> = {
  bra: <circle cx="8" cy="8" r="6.5" />,
  varning: <path d="M8 1.5 15 14H1Z" />,
  fara: <path d="M2 2h12v12H2Z" />,
  pagar: <path d="M8 1a7 7 0 1 0 0 14V1Z M8 1.9a6.1 6.1 0 0 1 0 12.2Z" />,
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
