import { Checkbox } from '@digdir/designsystemet-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Filterval } from '../../components/Filterval';
import { antal, period } from '../../components/format';
import { Hamtat } from '../../components/Hamtat';
import { Lank } from '../../components/Lank';
import { objektlank, omradeslank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Sidbyte } from '../../components/Sidbyte';
import { Status } from '../../components/Status';
import { Tomt } from '../../components/Tomt';
import { useMig } from '../organisation/useMig';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { useOrganisationsnamn } from '../organisation/useOrganisationsnamn';
import { useBildfilter } from './bildfilter';
import { lagesbildstyper, ordet } from './ord';
import type { LagesbildIListan } from './typer';
import { useSokLagesbilder } from './useLagesbilder';

const route = getRouteApi('/lagesbilder');

/** Every picture that I may see; the filters are in the address. */
export function LagesbilderSida() {
  const sok = route.useSearch();
  const navigate = useNavigate();
  const sida = Math.max(1, Number(sok.sida) || 1);
  const mig = useMig().data;
  const laser = mig?.rattigheter.some(({ ratt }) => ratt === 'lagesbild:las') ?? false;
  const fraga = useSokLagesbilder(sok, sida, laser);
  const namn = useOmradesnamn();
  const val = useBildfilter();
  const byt = (nytt: typeof sok) => navigate({ to: '/lagesbilder', search: { ...sok, sida: '', ...nytt } as never, replace: true });
  return (
    <Sida
      titel="Alla lägesbilder"
      smulor={sok.omrade ? [{ text: namn(sok.omrade), till: omradeslank(sok.omrade) }] : [{ text: 'Staden', till: '/staden' }]}
      slutsats={fraga.data && `${antal(fraga.data.total, 'lägesbild', 'lägesbilder')} med det här urvalet, den senast skapade först.`}
    >
      {mig && !laser && (
        <Tomt rubrik="Du läser inga lägesbilder">Lägesbilder syns för dem som har en roll i ett område eller för en part.</Tomt>
      )}
      {laser && (
        <>
          <search className="filter utan-utskrift">
            {val.map(({ filter, etikett, alternativ }) => (
              <Filterval key={filter} etikett={etikett} varde={sok[filter]} alternativ={alternativ} valj={(v) => byt({ [filter]: v })} />
            ))}
            <Checkbox
              label="Bara mottagna från en annan part"
              value="ja"
              checked={sok.mottagna === 'ja'}
              onChange={(event) => byt({ mottagna: event.target.checked ? 'ja' : '' })}
            />
          </search>
          <Hamtat fraga={fraga}>
            {({ items, total, limit }) => (
              <section className="avsnitt">
                <h2>Lägesbilder</h2>
                {items.length === 0 && <Tomt rubrik="Ingen lägesbild">Ingen lägesbild som du får läsa motsvarar urvalet.</Tomt>}
                <ul className="poster">
                  {items.map((bild) => (
                    <Bildrad key={bild.id} bild={bild} omradesnamn={namn} />
                  ))}
                </ul>
                <Sidbyte sida={sida} perSida={limit} totalt={total} vad="lägesbilderna" byt={(ny) => byt({ sida: String(ny) })} />
              </section>
            )}
          </Hamtat>
        </>
      )}
    </Sida>
  );
}

function Bildrad({ bild, omradesnamn }: { bild: LagesbildIListan; omradesnamn: (kod: string) => string }) {
  const organisation = useOrganisationsnamn();
  const fakta = [
    ordet(lagesbildstyper, bild.typ),
    period(bild.periodFran, bild.periodTill),
    omradesnamn(bild.omrade),
    bild.part && organisation(bild.part),
    bild.mottagen && 'mottagen',
    antal(bild.antalProblem, 'problem', 'problem'),
  ];
  return (
    <li>
      <Lank till={objektlank('lagesbild', bild.id)}>{bild.rubrik}</Lank>
      <span>
        <Status status={bild.status} />
      </span>
      <p>{fakta.filter(Boolean).join(', ')}</p>
    </li>
  );
}
