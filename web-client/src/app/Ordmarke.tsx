import { Lank } from '../components/Lank';

/** The name, with the chain as its mark. */
export function Ordmarke() {
  return (
    <Lank till="/" className="ordmarke">
      <svg viewBox="0 0 36 24" aria-hidden="true" focusable="false">
        <path d="M4 19 12 6l11 12 9-13" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
        <g fill="currentColor">
          <circle cx="4" cy="19" r="3.5" />
          <circle cx="12" cy="6" r="3.5" />
          <circle cx="23" cy="18" r="3.5" />
          <circle cx="32" cy="5" r="3.5" />
        </g>
      </svg>
      Trygghet
    </Lank>
  );
}
