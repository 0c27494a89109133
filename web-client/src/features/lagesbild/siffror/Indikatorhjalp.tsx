import { Details } from '@digdir/designsystemet-react';
import { Hamtat } from '../../../components/Hamtat';
import { Serievy } from '../../indikatorer/Serievy';
import { periodslag, serieFor } from '../../indikatorer/serie';
import { slutsats } from '../../indikatorer/slutsats';
import type { Omradeslage } from '../../indikatorer/typer';
import { useIndikatorer } from '../../indikatorer/useIndikatorer';
import { useMatvarden } from '../../indikatorer/useMatvarden';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { Andratabell } from './Andratabell';
import { motAndra, motResten, stadensSiffra } from './datahjalp';

const staden = '0180';

interface Props {
  kod: string;
  omrade: string;
  /** What the tests say; missing when the area has no values. */
  lage: Omradeslage | undefined;
}

/** One indicator: how it has gone, against the rest of the city, among the areas. Only what the tests support is said. */
export function Indikatorhjalp({ kod, omrade, lage }: Props) {
  const omradesnamn = useOmradesnamn();
  const namn = omradesnamn(omrade);
  const indikator = useIndikatorer().data?.find((i) => i.kod === kod);
  const varden = useMatvarden({ indikator: [kod], omrade: [omrade, staden] });
  if (!indikator) return null;
  const nu = lage?.motForegaende.nu;
  const [per, datamangd] = [nu && periodslag(nu.period), lage?.motForegaende.datamangd ?? undefined];
  return (
    <section className="indikatorhjalp">
      <h3>{indikator.namn}</h3>
      <Hamtat fraga={varden}>
        {(rader) => {
          const serie = per ? serieFor(rader, omrade, per, datamangd) : [];
          const text = slutsats(indikator, namn, serie, lage?.motForegaende);
          return (
            <>
              <p>{text}</p>
              {per && omrade !== staden && <p>{stadensSiffra(serieFor(rader, staden, per, datamangd), nu?.period)}</p>}
              {lage?.motResten && <p>{motResten(lage.motResten, namn)}</p>}
              {lage && lage.motAndra.length > 0 && <p>{motAndra(lage.motAndra, namn, omradesnamn)}</p>}
              {serie.length > 0 && per && (
                <Details>
                  <Details.Summary>Utvecklingen: {indikator.namn}</Details.Summary>
                  <Details.Content>
                    <Serievy indikator={indikator} omrade={omrade} namn={namn} rader={rader} per={per} slutsats={text} />
                  </Details.Content>
                </Details>
              )}
              {lage && lage.motAndra.length > 0 && (
                <Details>
                  <Details.Summary>Områdena sida vid sida: {indikator.namn}</Details.Summary>
                  <Details.Content>
                    <Andratabell lage={lage} omradesnamn={omradesnamn} />
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
