import { tal } from '../../../components/format';
import { Lank } from '../../../components/Lank';
import { indikatorlank, objektlank } from '../../../components/lankar';
import { Status } from '../../../components/Status';
import { medIntervall } from '../../indikatorer/matvarde';
import type { Lucka, SparbarhetAtgard, SparbarhetIndikator } from '../typer';
import type { Saknas, Innehall as Vad } from './layout';
import { lucktext } from './lucktext';

interface Props {
  innehall: Vad;
  harRatt: (ratt: string) => boolean;
  tabIndex?: number;
}

/** What a box says: the same words in the picture and in the list. */
export function Innehall({ innehall, harRatt, tabIndex }: Props) {
  switch (innehall.slag) {
    case 'problem':
      return (
        <>
          <Lank till={objektlank('problem', innehall.problem.id)} tabIndex={tabIndex}>
            {innehall.problem.rubrik}
          </Lank>
          {innehall.problem.prioritering && (
            <>
              {' '}
              <Status status={innehall.problem.prioritering} />
            </>
          )}
        </>
      );
    case 'orsak':
      return (
        <Lank till={objektlank('orsak', innehall.orsak.id)} tabIndex={tabIndex}>
          {innehall.orsak.text}
        </Lank>
      );
    case 'atgard':
      return (
        <Lank till={objektlank('atgard', innehall.atgard.id)} tabIndex={tabIndex}>
          {innehall.atgard.rubrik}
        </Lank>
      );
    case 'indikator':
      return <Indikatortext indikator={innehall.indikator} tabIndex={tabIndex} />;
    case 'lucka':
      return <Lucktext lucka={innehall.lucka} harRatt={harRatt} tabIndex={tabIndex} />;
    default:
      return <Uppfoljningstext {...innehall} harRatt={harRatt} tabIndex={tabIndex} />;
  }
}

export function Lucktext({
  lucka,
  harRatt,
  tabIndex,
}: {
  lucka: Saknas;
  harRatt: (ratt: string) => boolean;
  tabIndex?: number | undefined;
}) {
  const { text, knapp, till, ratt } = lucktext(lucka);
  return (
    <>
      <span className="lucka-text">{text}</span>{' '}
      {harRatt(ratt) && (
        <Lank till={till} tabIndex={tabIndex}>
          {knapp}
        </Lank>
      )}
    </>
  );
}

function Indikatortext({ indikator, tabIndex }: { indikator: SparbarhetIndikator; tabIndex?: number | undefined }) {
  const { kod, namn, senaste } = indikator;
  return (
    <>
      <Lank till={indikatorlank(kod)} tabIndex={tabIndex}>
        {namn}
      </Lank>{' '}
      <small>
        {senaste ? `${medIntervall(senaste)}${senaste.n ? `, n = ${tal(senaste.n)}` : ''}, ${senaste.period}` : 'inget värde än'}
        {senaste?.syntetisk && ' · syntetiskt'}
      </small>
    </>
  );
}

interface UppfoljningsProps {
  atgard: SparbarhetAtgard;
  lucka: Lucka | undefined;
  harRatt: (ratt: string) => boolean;
  tabIndex?: number | undefined;
}

export function Uppfoljningstext({ atgard, lucka, harRatt, tabIndex }: UppfoljningsProps) {
  if (atgard.uppfoljningar.length === 0 && !lucka) return <span className="dov">Inte dags än</span>;
  return (
    <ul className="enkel">
      {atgard.uppfoljningar.map(({ id, rapporttillfalle, statusfarg }) => (
        <li key={id}>
          <Lank till={objektlank('uppfoljning', id)} tabIndex={tabIndex}>
            {rapporttillfalle}
          </Lank>{' '}
          <Status status={statusfarg} />
        </li>
      ))}
      {lucka && (
        <li className="lucka">
          <Lucktext lucka={{ ...lucka, problemId: '' }} harRatt={harRatt} tabIndex={tabIndex} />
        </li>
      )}
    </ul>
  );
}
