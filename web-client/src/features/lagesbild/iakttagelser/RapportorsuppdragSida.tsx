import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, unwrap } from '../../../api/client';
import { antal, datum, idag } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Handling } from '../../../components/Handling';
import { omradeslank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { Statusmarke } from '../../../components/Statusmarke';
import { Tomt } from '../../../components/Tomt';
import { Lasbart } from '../../organisation/Lasbart';
import { useHarRatt } from '../../organisation/useHarRatt';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { ordet } from '../ord';
import { estKeys } from './estKeys';
import { rapportorsslag, takter } from './ord';
import type { Uppdrag } from './typer';
import { AndraUppdrag, AvslutaUppdrag, NyttUppdrag } from './UppdragFormular';

const avslutat = ({ giltigTill }: Uppdrag) => typeof giltigTill === 'string' && giltigTill < idag();

/** Who is expected to report in the area, and who has been. Without it a report that does not come cannot be seen. */
export function RapportorsuppdragSida() {
  const { omrade = '' } = useSearch({ from: '/rapportorsuppdrag' });
  const namn = useOmradesnamn()(omrade);
  const skriver = useHarRatt('lagesbild:skriv', omrade);
  const laser = useHarRatt('lagesbild:iakttagelser', omrade);
  const fraga = useQuery({
    queryKey: estKeys.uppdrag(omrade),
    queryFn: () => unwrap(api.GET('/rapportorsuppdrag', { params: { query: { omrade, limit: 100 } } })),
    enabled: laser,
  });
  return (
    <Sida
      titel="Vilka som rapporterar"
      smulor={[
        { text: namn, till: omradeslank(omrade) },
        { text: 'Veckan', till: omradeslank(omrade, 'veckan') },
      ]}
      slutsats="En rapport som väntas men inte kommer syns som saknad i veckans bild."
    >
      <Lasbart ratt="lagesbild:iakttagelser" omrade={omrade}>
        <Hamtat fraga={fraga}>
          {({ items, total }) => (
            <>
              <Uppdragen
                rubrik="Pågående och kommande"
                uppdrag={items.filter((rad) => !avslutat(rad))}
                skriver={skriver}
                tomt={
                  <Tomt rubrik="Ingen är utsedd att rapportera">
                    Utse dem som brukar rapportera, så syns det vilka rapporter som saknas.
                  </Tomt>
                }
              />
              {skriver && (
                <Handling
                  rubrik="Ge ett nytt uppdrag"
                  forklaring="Rapporten väntas från den vecka som första dagen ligger i. Rättigheten att rapportera ges för sig, med rollen rapportör."
                  oppen={items.length === 0}
                >
                  <NyttUppdrag omrade={omrade} />
                </Handling>
              )}
              <Uppdragen rubrik="Avslutade" uppdrag={items.filter(avslutat)} skriver={false} />
              {total > items.length && (
                <p className="svag">
                  De {antal(items.length, 'senaste', 'senaste')} av {total} visas.
                </p>
              )}
            </>
          )}
        </Hamtat>
      </Lasbart>
    </Sida>
  );
}

interface UppdragenProps {
  rubrik: string;
  uppdrag: Uppdrag[];
  skriver: boolean;
  tomt?: ReactNode;
}

function Uppdragen({ rubrik, uppdrag, skriver, tomt }: UppdragenProps) {
  if (uppdrag.length === 0 && !tomt) return null;
  return (
    <section className="avsnitt">
      <h2>{rubrik}</h2>
      {uppdrag.length === 0 && tomt}
      <ul className="poster">
        {uppdrag.map((rad) => (
          <li key={rad.id}>
            <strong>
              {rapportorsslag[rad.slag]}, {rad.rapportor}
            </strong>
            <Lage uppdrag={rad} />
            <p>
              {ordet(takter, String(rad.taktVeckor))}, från {datum(rad.giltigFran)}
              {rad.giltigTill ? ` till ${datum(rad.giltigTill)}` : ' tills vidare'}
            </p>
            {skriver && (
              <div className="postens-handlingar">
                <Handling
                  rubrik={`Ändra uppdraget för ${rad.rapportor}`}
                  forklaring="Rättar uppdraget från dess första dag. Gäller något nytt från ett visst datum: avsluta uppdraget och ge ett nytt."
                >
                  <AndraUppdrag uppdrag={rad} />
                </Handling>
                <Handling
                  rubrik={`Avsluta uppdraget för ${rad.rapportor}`}
                  forklaring="Uppdraget finns kvar i historiken. En vecka som slutar efter sista dagen väntas ingen rapport för."
                >
                  <AvslutaUppdrag uppdrag={rad} />
                </Handling>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lage({ uppdrag }: { uppdrag: Uppdrag }) {
  if (avslutat(uppdrag)) return <Statusmarke ton="lugn">Avslutat</Statusmarke>;
  if (uppdrag.giltigFran > idag()) return <Statusmarke ton="lugn">Kommande</Statusmarke>;
  return <Statusmarke ton="bra">Pågår</Statusmarke>;
}
