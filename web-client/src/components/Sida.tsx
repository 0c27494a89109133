import { type ReactNode, useEffect } from 'react';
import { Lank } from './Lank';
import { useFokusVidNavigering } from './useFokusVidNavigering';

export interface Smula {
  text: string;
  till: string;
}
interface Props {
  titel: string;
  /** The way here, without this page. */
  smulor?: Smula[] | undefined;
  /** Area, period, status: where am I? */
  lage?: ReactNode;
  /** The conclusion in one Swedish sentence, before any chart. */
  slutsats?: ReactNode;
  /** Buttons: what can I do here? */
  knappar?: ReactNode;
  bred?: boolean | undefined;
  /** A page that is still loading does not take focus or the document title. */
  laddar?: boolean | undefined;
  children?: ReactNode;
}

/** A soft hyphen: where a long word may break on a phone. */
const mjukt = '\u00ad';

/** One page: breadcrumbs, heading with focus, conclusion, then the content. */
export function Sida({ titel, smulor = [], lage, slutsats, knappar, bred, laddar, children }: Props) {
  const rubrik = useFokusVidNavigering<HTMLHeadingElement>();
  useEffect(() => {
    if (!laddar) document.title = `${titel.replaceAll(mjukt, '')} – Trygghet`;
  }, [titel, laddar]);
  return (
    <div className="ram sida" data-bred={bred || undefined} aria-busy={laddar || undefined}>
      <header>
        {smulor.length > 0 && <Smulor smulor={smulor} />}
        {lage && <div className="lage-rad">{lage}</div>}
        <h1 ref={rubrik} tabIndex={-1}>
          {titel}
        </h1>
        {slutsats && <p className="slutsats">{slutsats}</p>}
        {knappar && <div className="knappar utan-utskrift">{knappar}</div>}
      </header>
      {children}
    </div>
  );
}

function Smulor({ smulor }: { smulor: Smula[] }) {
  return (
    <nav className="smulor" aria-label="Du är här">
      <ol>
        {smulor.map(({ text, till }) => (
          <li key={till}>
            <Lank till={till}>{text}</Lank>
          </li>
        ))}
      </ol>
    </nav>
  );
}
