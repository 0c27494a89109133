import { statusord } from '../../../components/status';
import { useOrganisationsnamn } from '../../organisation/useOrganisationsnamn';
import { Innehall } from './Innehall';
import { kolumnnamn, type Ruta } from './layout';

interface Props {
  ruta: Ruta;
  /** The one box that Tab reaches. */
  aktiv: boolean;
  tand: boolean | undefined;
  harRatt: (ratt: string) => boolean;
}

/** One box of the picture at its place in the grid. */
export function KedjeRuta({ ruta, aktiv, tand, harRatt }: Props) {
  const { id, kolumn, rad, rader, innehall } = ruta;
  const organisation = useOrganisationsnamn();
  const tabIndex = aktiv ? 0 : -1;
  const utanLank = innehall.slag === 'uppfoljning' && innehall.atgard.uppfoljningar.length === 0 && !innehall.lucka;
  return (
    <div
      className="kedja-ruta"
      data-ruta={id}
      data-slag={innehall.slag}
      data-tand={tand || undefined}
      style={{ gridColumn: kolumn, gridRow: `${rad + 1} / span ${rader}` }}
      tabIndex={utanLank ? tabIndex : undefined}
    >
      <span className="ds-sr-only">{kolumnnamn[kolumn]}: </span>
      <Innehall innehall={innehall} harRatt={harRatt} tabIndex={tabIndex} />
      {innehall.slag === 'atgard' && (
        <small>
          {statusord(innehall.atgard.status)}
          {innehall.atgard.forsenad && <strong>, försenad</strong>} · {organisation(innehall.atgard.ansvarigOrganisation)}
        </small>
      )}
    </div>
  );
}
