import { Details } from '@digdir/designsystemet-react';
import { Hamtat } from '../../../components/Hamtat';
import { Jamfortabell } from '../../indikatorer/jamfor/Jamfortabell';
import { useJamforelse } from '../../indikatorer/jamfor/useJamforelse';
import { Serievy } from '../../indikatorer/Serievy';
import { periodslagen, serieFor } from '../../indikatorer/serie';
import { slutsats } from '../../indikatorer/slutsats';
import { useForandring } from '../../indikatorer/useForandring';
import { useIndikatorer } from '../../indikatorer/useIndikatorer';
import { useMatvarden } from '../../indikatorer/useMatvarden';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { motAndra, stadensSiffra } from './datahjalp';

const staden = '0180';

/** One indicator: how it has gone, against the city, among the areas. Only what the tests support is said. */
export function Indikatorhjalp({ kod, omrade }: { kod: string; omrade: string }) {
  const namn = useOmradesnamn()(omrade);
  const indikator = useIndikatorer().data?.find((i) => i.kod === kod);
  const varden = useMatvarden({ indikator: [kod], omrade: [omrade, staden] });
  const per = periodslagen(varden.data ?? [], omrade)[0];
  const serie = per ? serieFor(varden.data ?? [], omrade, per) : [];
  const period = serie.at(-1)?.period;
  const forandring = useForandring(kod, omrade, period);
  const andra = useJamforelse(kod, period, period !== undefined);
  if (!indikator) return null;
  return (
    <section className="indikatorhjalp">
      <h3>{indikator.namn}</h3>
      <Hamtat fraga={varden}>
        {(rader) => {
          const text = slutsats(indikator, namn, serie, forandring.data);
          return (
            <>
              <p>{text}</p>
              {per && omrade !== staden && <p>{stadensSiffra(serieFor(rader, staden, per, serie[0]?.datamangd), period)}</p>}
              {andra.data && <p>{motAndra(andra.data, omrade, namn)}</p>}
              {serie.length > 0 && per && (
                <Details>
                  <Details.Summary>Utvecklingen: {indikator.namn}</Details.Summary>
                  <Details.Content>
                    <Serievy indikator={indikator} omrade={omrade} namn={namn} rader={rader} per={per} slutsats={text} />
                  </Details.Content>
                </Details>
              )}
              {andra.data && andra.data.omraden.length > 0 && (
                <Details>
                  <Details.Summary>Områdena sida vid sida: {indikator.namn}</Details.Summary>
                  <Details.Content>
                    <Jamfortabell jamforelse={andra.data} />
                  </Details.Content>
                </Details>
              )}
            </>
          );
        }}
      </Hamtat>
    </section>
  );
}
