import { Button } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { antal } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Handling } from '../../../components/Handling';
import { Lankknapp } from '../../../components/Lankknapp';
import { omradeslank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { useHarRatt } from '../../organisation/useHarRatt';
import { useMig } from '../../organisation/useMig';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { IakttagelseFormular } from '../iakttagelser/IakttagelseFormular';
import { Kolista } from '../iakttagelser/Kolista';
import { deltagargrupper } from '../iakttagelser/ord';
import { useKo } from '../iakttagelser/useKo';
import { ordet } from '../ord';
import { Sedda } from './Sedda';
import { useVandring } from './useVandring';

/** One walk: who went, as numbers, what they saw, and what became of each thing. Prints on one page for those who went. */
export function VandringSida() {
  const { id } = useParams({ from: '/trygghetsvandringar/$id' });
  const fraga = useVandring(id);
  const vandring = fraga.data?.data.vandring;
  const omrade = vandring?.omrade ?? '';
  const namn = useOmradesnamn()(omrade);
  const skriver = useHarRatt('lagesbild:skriv', omrade);
  const utan = vandring ? vandring.antalIakttagelser - vandring.antalMedAterkoppling : 0;
  return (
    <Sida
      titel={vandring ? `Vandringen ${vandring.datum}` : '…'}
      laddar={!vandring}
      smulor={
        vandring
          ? [
              { text: namn, till: omradeslank(omrade) },
              { text: 'Trygghetsvandringar', till: `/trygghetsvandringar?omrade=${omrade}` },
            ]
          : []
      }
      slutsats={vandring && slutsats(vandring.antalIakttagelser, utan)}
      knappar={
        vandring && (
          <>
            {skriver && (
              <Lankknapp variant="secondary" till={`/trygghetsvandringar/${id}/redigera`}>
                Ändra vandringen
              </Lankknapp>
            )}
            <Button variant="tertiary" onClick={() => print()}>
              Skriv ut
            </Button>
          </>
        )
      }
    >
      <Hamtat fraga={fraga}>
        {({ data }) => (
          <>
            <dl className="fakta">
              <div>
                <dt>Väg</dt>
                <dd>{data.vandring.rutt}</dd>
              </div>
              <div>
                <dt>Deltagare</dt>
                <dd>
                  {data.vandring.deltagare.length === 0
                    ? 'Inte angivet'
                    : data.vandring.deltagare.map((rad) => `${ordet(deltagargrupper, rad.grupp)} ${rad.antal}`).join(', ')}
                </dd>
              </div>
            </dl>
            <Sedda iakttagelser={data.iakttagelser} />
            {skriver && <LaggTill id={id} omrade={{ kod: omrade, namn }} />}
          </>
        )}
      </Hamtat>
    </Sida>
  );
}

function slutsats(sedda: number, utan: number) {
  if (sedda === 0) return 'Inget är antecknat än från vandringen.';
  const borjan = `${antal(sedda, 'iakttagelse', 'iakttagelser')}.`;
  return utan === 0 ? `${borjan} Alla har fått besked.` : `${borjan} ${antal(utan, 'väntar', 'väntar')} på besked.`;
}

function LaggTill({ id, omrade }: { id: string; omrade: { kod: string; namn: string } }) {
  const jag = useMig().data?.id;
  const { poster, sand } = useKo(jag, jag !== undefined);
  if (!jag) return null;
  return (
    <Handling rubrik="Lägg till det ni såg" forklaring="En sak i taget. Den sparas i webbläsaren först, och skickas när det finns nät.">
      <IakttagelseFormular anvandare={jag} omraden={[omrade]} vandring={id} vidSparad={sand} />
      <Kolista poster={poster} sand={sand} />
    </Handling>
  );
}
