import { Button, ToggleGroup } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Hamtat } from '../../../components/Hamtat';
import { Lankknapp } from '../../../components/Lankknapp';
import { nylank, objektlank, omradeslank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { Status } from '../../../components/Status';
import { Tomt } from '../../../components/Tomt';
import { useMedia } from '../../../components/useMedia';
import { useSidformat } from '../../../components/useSidformat';
import { useHarRatt } from '../../organisation/useHarRatt';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { Faktorer } from './Faktorer';
import { Handelsekedja } from './Handelsekedja';
import { Hypoteser } from './Hypoteser';
import { Orsaksbild } from './Orsaksbild';
import { Orsakslistan } from './Orsakslistan';
import { analysslutsats } from './slutsats';
import type { Analys } from './typer';
import { useOrsaksanalys } from './useOrsaksanalys';
import './orsaksanalys.css';

const route = getRouteApi('/problem/$id/orsaksanalys');

/** Why the problem arises: what a beredningsgrupp fills in together, on a projector. */
export function OrsaksanalysSida() {
  const { id } = route.useParams();
  const analys = useOrsaksanalys(id);
  const namn = useOmradesnamn();
  const data = analys.data;
  useSidformat('A4 landscape');
  return (
    <Sida
      titel={data ? `Orsaksanalys: ${data.rubrik}` : '…'}
      laddar={!data}
      smulor={
        data && [
          { text: namn(data.omrade), till: omradeslank(data.omrade) },
          { text: 'Lägesbilden', till: objektlank('lagesbild', data.lagesbildId) },
          { text: data.rubrik, till: objektlank('problem', id) },
        ]
      }
      lage={
        data && (
          <>
            {namn(data.omrade)}. Lägesbilden: <Status status={data.lagesbildStatus} />
          </>
        )
      }
      slutsats={data && analysslutsats(data)}
    >
      <Hamtat fraga={analys}>{(svar) => <Analysen analys={svar} />}</Hamtat>
    </Sida>
  );
}

function Analysen({ analys }: { analys: Analys }) {
  const skriver = useHarRatt('lagesbild:skriv', analys.omrade) && analys.lagesbildStatus === 'Utkast';
  // one form at a time: what is filled in is what everybody in the room looks at
  const [oppen, setOppen] = useState<string>();
  const del = { analys, skriver, oppen, oppna: setOppen };
  return (
    <>
      <Orsaker analys={analys} skriver={skriver} />
      <Faktorer {...del} />
      <Handelsekedja {...del} />
      <Hypoteser {...del} />
    </>
  );
}

function Orsaker({ analys, skriver }: { analys: Analys; skriver: boolean }) {
  const { vy } = route.useSearch();
  const navigate = route.useNavigate();
  const far = useMedia('(min-width: 56.25rem)');
  const ny = skriver && <Lankknapp till={nylank('orsak', { problem: analys.problemId })}>Lägg till orsak</Lankknapp>;
  if (analys.orsaker.length === 0)
    return (
      <section className="avsnitt">
        <h2>Orsaker</h2>
        <Tomt rubrik="Ingen orsak än" knapp={ny}>
          Fråga varför problemet uppstår just här och just då, och sedan vad som ligger bakom svaret. Varje orsak får ett nummer som
          åtgärdsplanen hänvisar till.
        </Tomt>
      </section>
    );
  return (
    <section className="avsnitt">
      <h2>Orsaker</h2>
      {far && (
        <>
          <div className="knappar utan-utskrift">
            <ToggleGroup
              data-toggle-group="Rita orsakerna som"
              value={vy ?? 'fiskben'}
              onChange={(vald) => navigate({ search: vald === 'trad' ? { vy: 'trad' } : {}, replace: true })}
            >
              <ToggleGroup.Item value="fiskben">Fiskben</ToggleGroup.Item>
              <ToggleGroup.Item value="trad">Träd</ToggleGroup.Item>
            </ToggleGroup>
            {ny}
            <Button variant="tertiary" onClick={() => print()}>
              Skriv ut
            </Button>
          </div>
          <Orsaksbild analys={analys} vy={vy ?? 'fiskben'} />
          <p className="dov">Streckad ram: indirekt orsak. Grå ruta: går inte att påverka. Pilarna flyttar, Retur öppnar.</p>
          <h3>Som lista</h3>
        </>
      )}
      <Orsakslistan orsaker={analys.orsaker} />
      {!far && ny && <div className="knappar utan-utskrift">{ny}</div>}
    </section>
  );
}
