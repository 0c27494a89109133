import { rutnat, skalstreck, type Utsnitt } from './utsnitt';

const grader = (tal: number) => tal.toLocaleString('sv-SE', { minimumFractionDigits: 2, maximumFractionDigits: 3 });
const procent = (del: number, hel: number) => `${((100 * del) / hel).toFixed(2)}%`;

/** The lines of the grid, inside the drawing. */
export function Rutnat({ vy }: { vy: Utsnitt }) {
  const { longituder, latituder } = rutnat(vy);
  return (
    <path
      className="rutnat"
      d={[...longituder.map((l) => `M${vy.x(l)} 0V${vy.hojd}`), ...latituder.map((l) => `M0 ${vy.y(l)}H${vy.bredd}`)].join('')}
    />
  );
}

/** The degrees along two edges, over the drawing in the size of ordinary text; none where it would be cut off. */
export function Grader({ vy }: { vy: Utsnitt }) {
  const { longituder, latituder } = rutnat(vy);
  return (
    <div aria-hidden="true">
      {latituder
        .filter((l) => vy.y(l) < vy.hojd * 0.85)
        .map((l) => (
          <span key={l} className="grad" style={{ left: 0, top: procent(vy.y(l), vy.hojd) }}>
            {grader(l)}° N
          </span>
        ))}
      {longituder
        .filter((l) => vy.x(l) < vy.bredd * 0.8)
        .map((l) => (
          <span key={l} className="grad" data-nere="" style={{ left: procent(vy.x(l), vy.bredd) }}>
            {grader(l)}° Ö
          </span>
        ))}
    </div>
  );
}

/** What every map says of itself, under the drawing: north and a scale. */
export function Kartfot({ vy }: { vy: Utsnitt }) {
  const skala = skalstreck(vy);
  return (
    <div className="kartfot" aria-hidden="true">
      <span className="norr">
        <svg viewBox="0 0 12 16" aria-hidden="true" focusable="false">
          <path d="M6 0 11 15 6 12 1 15Z" />
        </svg>
        N
      </span>
      <span className="skala" style={{ width: procent(skala.bredd, vy.bredd) }}>
        {skala.text}
      </span>
    </div>
  );
}
