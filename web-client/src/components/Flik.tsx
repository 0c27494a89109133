import { type ReactNode, useEffect } from 'react';
import { useFokusVidNavigering } from './useFokusVidNavigering';

interface Props {
  titel: string;
  /** What the tab belongs to, for the document title: "Järva". */
  hor: string;
  slutsats?: ReactNode;
  knappar?: ReactNode;
  children?: ReactNode;
}

/** The content of one tab: heading with focus, conclusion, buttons, then the content. */
export function Flik({ titel, hor, slutsats, knappar, children }: Props) {
  const rubrik = useFokusVidNavigering<HTMLHeadingElement>();
  useEffect(() => {
    document.title = `${titel}, ${hor} – Trygghet`;
  }, [titel, hor]);
  return (
    <section className="flik">
      <header>
        <h2 ref={rubrik} tabIndex={-1}>
          {titel}
        </h2>
        {slutsats && <p className="slutsats">{slutsats}</p>}
        {knappar && <div className="knappar utan-utskrift">{knappar}</div>}
      </header>
      {children}
    </section>
  );
}
