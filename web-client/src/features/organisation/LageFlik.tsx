import { Flik } from '../../components/Flik';
import { period } from '../../components/format';
import { Hamtat } from '../../components/Hamtat';
import { Lank } from '../../components/Lank';
import { Lankknapp } from '../../components/Lankknapp';
import { nylank, objektlank } from '../../components/lankar';
import { Status } from '../../components/Status';
import { Tomt } from '../../components/Tomt';
import { Nyckeltal } from '../indikatorer/Nyckeltal';
import { Omradesfrist } from '../lagesbild/lagkrav/Omradesfrist';
import { lagesbildstyper, ordet } from '../lagesbild/ord';
import { useLagesbilder } from '../lagesbild/useLagesbilder';
import { Lasbart } from './Lasbart';
import { useHarRatt } from './useHarRatt';
import { useOmradesKod } from './useOmradesKod';
import { useOmradesnamn } from './useOmradesnamn';

/** How it is here: the latest lägesbilder and the figures with their intervals. */
export function LageFlik() {
  const omrade = useOmradesKod();
  const namn = useOmradesnamn()(omrade);
  const lagesbilder = useLagesbilder(omrade);
  const ny = useHarRatt('lagesbild:skriv', omrade) && <Lankknapp till={nylank('lagesbild', { omrade })}>Ny lägesbild</Lankknapp>;
  return (
    <Flik titel="Läge" hor={namn} knappar={ny}>
      <section className="avsnitt">
        <h3>Lägesbilder</h3>
        <Lasbart ratt="lagesbild:las" omrade={omrade}>
          <Omradesfrist omrade={omrade} />
          <Hamtat fraga={lagesbilder}>
            {(rader) =>
              rader.length === 0 ? (
                <Tomt rubrik="Ingen lägesbild än">
                  En lägesbild beskriver problemen i området, vad de beror på och vad siffrorna säger. Allt annat i kedjan vilar på den.
                </Tomt>
              ) : (
                <ul className="poster">
                  {rader.map(({ id, rubrik, status, typ, periodFran, periodTill }) => (
                    <li key={id}>
                      <Lank till={objektlank('lagesbild', id)}>{rubrik}</Lank>
                      <span>
                        <Status status={status} />
                      </span>
                      <p>
                        {ordet(lagesbildstyper, typ)}, {period(periodFran, periodTill)}
                      </p>
                    </li>
                  ))}
                </ul>
              )
            }
          </Hamtat>
          <p>
            <Lank till={`/lagesbilder?omrade=${omrade}`}>Sök bland områdets lägesbilder</Lank>
          </p>
        </Lasbart>
      </section>
      <section className="avsnitt">
        <h3>Nyckeltal</h3>
        <Nyckeltal omrade={omrade} />
      </section>
    </Flik>
  );
}
