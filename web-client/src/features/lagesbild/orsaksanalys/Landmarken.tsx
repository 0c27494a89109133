import { type Plats, usePlatser } from './usePlatser';
import { type Utsnitt, utanKrockar } from './utsnitt';

const lage =
  (vy: Utsnitt) =>
  ({ longitud, latitud }: Plats) =>
    [vy.x(longitud), vy.y(latitud)] as const;

/** Known places as small diamonds, so that they are never taken for what is drawn. */
export function Landmarken({ platser, vy }: { platser: readonly Plats[]; vy: Utsnitt }) {
  const r = vy.bredd / 110;
  return platser.map((plats) => {
    const [x, y] = lage(vy)(plats);
    return (
      <path key={`${plats.slag} ${plats.namn}`} className="landmarke" d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} />
    );
  });
}

/** Their names, where there is room; all of them stand in the text under the map. */
export function Landmarksnamn({ platser, vy }: { platser: readonly Plats[]; vy: Utsnitt }) {
  return utanKrockar(platser, lage(vy), vy).map((plats) => {
    const [x, y] = lage(vy)(plats);
    return (
      <span
        key={`${plats.slag} ${plats.namn}`}
        className="landmarksnamn"
        aria-hidden="true"
        data-vanster={x > vy.bredd / 2 ? '' : undefined}
        style={{ left: `${(100 * x) / vy.bredd}%`, top: `${(100 * y) / vy.hojd}%` }}
      >
        {plats.namn}
      </span>
    );
  });
}

/** The known places of an area, without the one that is being drawn. */
export function useLandmarken(omrade: string, egen: string | null | undefined) {
  const platser = usePlatser(omrade).data ?? [];
  return platser.filter(({ namn }) => namn.toLocaleLowerCase('sv') !== egen?.trim().toLocaleLowerCase('sv'));
}
