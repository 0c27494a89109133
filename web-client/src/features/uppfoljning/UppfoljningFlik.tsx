import { Flik } from '../../components/Flik';
import { Hamtat } from '../../components/Hamtat';
import { Lank } from '../../components/Lank';
import { Lankknapp } from '../../components/Lankknapp';
import { objektlank, omradeslank } from '../../components/lankar';
import { Status } from '../../components/Status';
import { statusord } from '../../components/status';
import { Tomt } from '../../components/Tomt';
import { useAtgarder } from '../atgardsplan/useAtgarder';
import { Lasbart } from '../organisation/Lasbart';
import { useOmradesKod } from '../organisation/useOmradesKod';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { useUppfoljningar } from './useUppfoljningar';

/** What has been followed up in the area, with its colour in words. */
export function UppfoljningFlik() {
  const omrade = useOmradesKod();
  const namn = useOmradesnamn()(omrade);
  const atgarder = useAtgarder(omrade).data;
  const rubrik = (atgardId: string) => atgarder?.find(({ id }) => id === atgardId)?.rubrik ?? 'Uppföljning';
  return (
    <Flik titel="Uppföljning" hor={namn}>
      <Lasbart ratt="uppfoljning:las" omrade={omrade}>
        <Hamtat fraga={useUppfoljningar(omrade)}>
          {(rader) =>
            rader.length === 0 ? (
              <Tomt
                rubrik="Inget är uppföljt än"
                knapp={<Lankknapp till={omradeslank(omrade, 'kedjan')}>Se vad som saknas i kedjan</Lankknapp>}
              >
                Varje beslutad åtgärd följs upp vid tertialens slut: gjorde vi det vi sa, och hjälpte det?
              </Tomt>
            ) : (
              <ul className="poster">
                {rader.map(({ id, atgardId, rapporttillfalle, genomforande, statusfarg, resultat }) => (
                  <li key={id}>
                    <Lank till={objektlank('uppfoljning', id)}>{rubrik(atgardId)}</Lank>
                    <span>
                      <Status status={statusfarg} />
                    </span>
                    <p>
                      {rapporttillfalle}. {statusord(genomforande)}. {resultat}
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </Hamtat>
      </Lasbart>
    </Flik>
  );
}
