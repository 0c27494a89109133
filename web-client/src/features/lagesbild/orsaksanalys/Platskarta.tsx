import { useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { api, unwrap } from '../../../api/client';
import { organisationKeys } from '../../organisation/organisationKeys';
import { type Geometri, geometritext, type Position, positioner } from './geometri';
import './orsaksanalys.css';

interface Props {
  omrade: string;
  geometri: Geometri | undefined;
  /** Positions on their way to become a line or a surface. */
  pagar?: readonly Position[];
  klick?: (position: Position) => void;
}

/** The area's own border with the place in it. Without a border read in, the surroundings of the place; nothing is fetched from elsewhere. */
export function Platskarta({ omrade, geometri, pagar = [], klick }: Props) {
  const grans = useGrans(omrade).data;
  const ritade = geometri ? positioner(geometri.coordinates) : [];
  const alla = [...(grans ? positioner(grans.coordinates) : []), ...ritade, ...pagar];
  if (alla.length === 0 && !klick) return null;
  const vy = utsnitt(alla);
  const svgd = (punkter: readonly Position[]) => punkter.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${vy.x(x)} ${vy.y(y)}`).join('');
  const tryck = (event: MouseEvent<SVGSVGElement>) => {
    const punkt = new DOMPoint(event.clientX, event.clientY).matrixTransform(event.currentTarget.getScreenCTM()?.inverse());
    klick?.([vy.longitud(punkt.x), vy.latitud(punkt.y)]);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text field beside is the way for the keyboard
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
      {geometri && geometri.type !== 'Point' && (
        <path
          className="ritad"
          d={geometri.type === 'Polygon' ? `${svgd(ritade)}Z` : svgd(ritade)}
          style={geometri.type === 'Polygon' ? undefined : { fill: 'none' }}
        />
      )}
      {pagar.length > 1 && <path className="ritad" d={svgd(pagar)} style={{ fill: 'none' }} />}
      {(geometri?.type === 'Point' ? ritade : pagar).map(([x, y]) => (
        <circle key={`${x} ${y}`} className="ritad" cx={vy.x(x)} cy={vy.y(y)} r={vy.bredd / 90} />
      ))}
    </svg>
  );
}

/** The border of today; undefined when no map has been read in. */
function useGrans(omrade: string) {
  return useQuery({
    queryKey: [...organisationKeys.all, 'granser'],
    queryFn: () => unwrap(api.GET('/omradesgranser', { params: { query: { typ: 'Stadsdelsomrade' } } })),
    select: ({ features }) => features.find(({ id }) => id === omrade)?.geometry ?? null,
    staleTime: 3_600_000,
  });
}

const stockholm: Position[] = [
  [17.75, 59.22],
  [18.22, 59.45],
];

/** A plane with a degree of longitude as long as it is here, and some air around. */
function utsnitt(alla: readonly Position[]) {
  const punkter = alla.length > 0 ? alla : stockholm;
  const [xs, ys] = [punkter.map(([x]) => x), punkter.map(([, y]) => y)];
  const [vast, ost, syd, nord] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const luft = Math.max(0.004, (ost - vast) * 0.06, (nord - syd) * 0.06);
  const tryckt = Math.cos((((syd + nord) / 2) * Math.PI) / 180);
  const skala = 1000 / ((ost - vast + 2 * luft) * tryckt);
  return {
    bredd: 1000,
    hojd: (nord - syd + 2 * luft) * skala,
    x: (longitud: number) => (longitud - vast + luft) * tryckt * skala,
    y: (latitud: number) => (nord + luft - latitud) * skala,
    longitud: (x: number) => x / (tryckt * skala) + vast - luft,
    latitud: (y: number) => nord + luft - y / skala,
  };
}

function ringar(coordinates: unknown): Position[][] {
  const djup = coordinates as unknown[][][];
  return typeof djup[0]?.[0]?.[0] === 'number' ? (djup as unknown as Position[][]) : djup.flatMap(ringar);
}
