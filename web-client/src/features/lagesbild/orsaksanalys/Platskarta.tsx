import { useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { api, unwrap } from '../../../api/client';
import { uppraknat } from '../../../components/format';
import { organisationKeys } from '../../organisation/organisationKeys';
import { type Geometri, geometritext, type Position, positioner } from './geometri';
import { Grader, Kartfot, Rutnat } from './Kartram';
import { Landmarken, Landmarksnamn, useLandmarken } from './Landmarken';
import { utsnitt } from './utsnitt';
import './orsaksanalys.css';

interface Props {
  omrade: string;
  geometri: Geometri | undefined;
  /** The name of the place itself, which is then no landmark. */
  egen?: string | null;
  /** Positions on their way to become a line or a surface. */
  pagar?: readonly Position[];
  klick?: (position: Position) => void;
}

/** The place among known places on a grid of degrees, and the area's border when it is read in. Nothing is fetched from elsewhere. */
export function Platskarta({ omrade, geometri, egen, pagar = [], klick }: Props) {
  const grans = useGrans(omrade).data;
  const landmarken = useLandmarken(omrade, egen);
  const ritade = geometri ? positioner(geometri.coordinates) : [];
  const fast = [
    ...(grans ? positioner(grans.coordinates) : []),
    ...landmarken.map(({ longitud, latitud }): Position => [longitud, latitud]),
  ];
  const alla = [...fast, ...ritade, ...pagar];
  const vy = utsnitt(alla.length > 0 ? alla : stockholm);
  const svgd = (punkter: readonly Position[]) => punkter.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${vy.x(x)} ${vy.y(y)}`).join('');
  const tryck = (event: MouseEvent<SVGSVGElement>) => {
    const punkt = new DOMPoint(event.clientX, event.clientY).matrixTransform(event.currentTarget.getScreenCTM()?.inverse());
    klick?.([vy.longitud(punkt.x), vy.latitud(punkt.y)]);
  };
  return (
    <figure className="kartbild" style={{ maxWidth: `min(34rem, ${(26 * vy.bredd) / vy.hojd}rem)` }}>
      <div className="kartyta" style={{ aspectRatio: `${vy.bredd} / ${vy.hojd}` }}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the text field beside is the way for the keyboard */}
        <svg
          className="platskarta"
          viewBox={`0 0 ${vy.bredd} ${vy.hojd}`}
          role="img"
          aria-label={geometri ? `Karta: ${geometritext(geometri)}` : 'Karta över området, ingen plats är ritad'}
          data-ritar={klick ? '' : undefined}
          onClick={klick && tryck}
        >
          {grans && (
            <path
              className="omrade"
              fillRule="evenodd"
              d={ringar(grans.coordinates)
                .map((ring) => `${svgd(ring)}Z`)
                .join('')}
            />
          )}
          <Rutnat vy={vy} />
          <Landmarken platser={landmarken} vy={vy} />
          {geometri && geometri.type !== 'Point' && (
            <path
              className="ritad"
              d={geometri.type === 'Polygon' ? `${svgd(ritade)}Z` : svgd(ritade)}
              style={geometri.type === 'Polygon' ? undefined : { fill: 'none' }}
            />
          )}
          {pagar.length > 1 && <path className="ritad" d={svgd(pagar)} style={{ fill: 'none' }} />}
          {(geometri?.type === 'Point' ? ritade : pagar).map(([x, y]) => (
            <circle key={`${x} ${y}`} className="ritad" cx={vy.x(x)} cy={vy.y(y)} r={vy.bredd / 80} />
          ))}
        </svg>
        <Grader vy={vy} />
        <Landmarksnamn platser={landmarken} vy={vy} />
      </div>
      <Kartfot vy={vy} />
      <figcaption className="dov">
        {landmarken.length > 0 && `Kända platser, markerade med romb: ${uppraknat(landmarken.map(({ namn }) => namn))}. `}
        {grans === null && 'Områdets gräns visas när en karta är inläst. '}
        Koordinater i WGS 84.
      </figcaption>
    </figure>
  );
}

/** The border of today; null when no map has been read in. */
function useGrans(omrade: string) {
  return useQuery({
    queryKey: [...organisationKeys.all, 'granser'],
    queryFn: () => unwrap(api.GET('/omradesgranser', { params: { query: { typ: 'Stadsdelsomrade' } } })),
    select: ({ features }) => features.find(({ id }) => id === omrade)?.geometry ?? null,
    staleTime: 3_600_000,
  });
}

const stockholm: Position[] = [
  [17.76, 59.22],
  [18.2, 59.45],
];

function ringar(coordinates: unknown): Position[][] {
  const djup = coordinates as unknown[][][];
  return typeof djup[0]?.[0]?.[0] === 'number' ? (djup as unknown as Position[][]) : djup.flatMap(ringar);
}
