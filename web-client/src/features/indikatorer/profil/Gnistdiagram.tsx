import { gnista, type Punkt } from './gnista';

const bredd = 132;
const hojd = 34;

/** A series as small as a word. What it says is said in its text; the large one is a click away. */
export function Gnistdiagram({ serie, text }: { serie: Punkt[]; text: string }) {
  const { linjer, band, sista } = gnista(serie, bredd, hojd);
  return (
    <svg className="gnista" width={bredd} height={hojd} role="img" aria-label={text}>
      <line x1={0} x2={bredd} y1={hojd - 3} y2={hojd - 3} className="gnista-noll" />
      {band.map((punkter) => (
        <polygon key={punkter} points={punkter} className="gnista-band" />
      ))}
      {linjer.map((punkter) => (
        <polyline key={punkter} points={punkter} className="gnista-linje" />
      ))}
      {sista && <circle cx={sista.x} cy={sista.y} r={3} className="gnista-punkt" />}
    </svg>
  );
}
