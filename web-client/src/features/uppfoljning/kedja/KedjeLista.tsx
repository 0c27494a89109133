import { statusord } from '../../../components/status';
import { Innehall, Lucktext, Uppfoljningstext } from './Innehall';
import type { Saknas } from './layout';
import type { AtgardGren, Kedja, OrsakGren } from './modell';

interface Props {
  kedja: Kedja;
  harRatt: (ratt: string) => boolean;
}

/** The chain as nested lists: the same content for narrow screens, for reading aloud and for those who prefer it. */
export function KedjeLista({ kedja, harRatt }: Props) {
  return (
    <ol className="kedjelista">
      {kedja.problem.map(({ problem, grenar }) => (
        <li key={problem.id}>
          <h3>
            <Innehall innehall={{ slag: 'problem', problem }} harRatt={harRatt} />
          </h3>
          <ul>
            {grenar.map((gren) => (
              <Orsak key={gren.orsak?.id ?? 'ingen'} gren={gren} problemId={problem.id} harRatt={harRatt} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Orsak({ gren, problemId, harRatt }: { gren: OrsakGren; problemId: string; harRatt: Props['harRatt'] }) {
  const { orsak, atgarder, saknarAtgard } = gren;
  const utanOrsak: Saknas = {
    slag: atgarder[0] ? 'AtgardUtanOrsak' : 'ProblemUtanOrsak',
    objektId: atgarder[0]?.atgard.id ?? problemId,
    problemId,
  };
  return (
    <li className={orsak ? undefined : 'lucka'}>
      <b>Orsak</b>{' '}
      {orsak ? (
        <Innehall innehall={{ slag: 'orsak', orsak, problemId }} harRatt={harRatt} />
      ) : (
        <Lucktext lucka={utanOrsak} harRatt={harRatt} />
      )}
      <ul>
        {atgarder.map((atgard) => (
          <Atgard key={atgard.atgard.id} gren={atgard} harRatt={harRatt} />
        ))}
        {saknarAtgard && atgarder.length === 0 && (
          <li className="lucka">
            <b>Åtgärd</b> <Lucktext lucka={{ ...saknarAtgard, problemId }} harRatt={harRatt} />
          </li>
        )}
      </ul>
    </li>
  );
}

function Atgard({ gren: { atgard, saknarUppfoljning }, harRatt }: { gren: AtgardGren; harRatt: Props['harRatt'] }) {
  return (
    <li>
      <b>Åtgärd</b> <Innehall innehall={{ slag: 'atgard', atgard }} harRatt={harRatt} />{' '}
      <small>
        {statusord(atgard.status)}
        {atgard.forsenad && ', försenad'}
      </small>
      <ul>
        {atgard.indikatorer.map((indikator) => (
          <li key={indikator.kod}>
            <b>Indikator</b> <Innehall innehall={{ slag: 'indikator', indikator }} harRatt={harRatt} />
          </li>
        ))}
        {atgard.indikatorer.length === 0 && (
          <li className="lucka">
            <b>Indikator</b> <Lucktext lucka={{ slag: 'AtgardUtanIndikator', objektId: atgard.id, problemId: '' }} harRatt={harRatt} />
          </li>
        )}
        <li>
          <b>Uppföljning</b> <Uppfoljningstext atgard={atgard} lucka={saknarUppfoljning} harRatt={harRatt} />
        </li>
      </ul>
    </li>
  );
}
