import { useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { HamtadSida } from '../../components/HamtadSida';
import { Handling } from '../../components/Handling';
import { omradeslank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Status } from '../../components/Status';
import { useHarRatt } from '../organisation/useHarRatt';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { BytStegFormular } from './BytStegFormular';
import { Historik } from './Historik';
import { stegord } from './ord';
import { Stegen } from './Stegen';
import type { Process } from './typer';
import { useProcess } from './useProcess';

/** The process of an area: where it stands, what it takes to go on, how it came here. */
export function ProcessSida() {
  const { id } = useParams({ from: '/samverkansprocesser/$id' });
  return (
    <HamtadSida fraga={useProcess(id)} felrubrik="Processen kan inte visas">
      {(data) => <Processen {...data} />}
    </HamtadSida>
  );
}

function Processen({ data: process, etag }: MedEtag<Process>) {
  const namn = useOmradesnamn()(process.omrade);
  const skriver = useHarRatt('samverkansprocess:skriv', process.omrade);
  const beslutar = useHarRatt('samverkansprocess:besluta', process.omrade);
  const kvar = process.villkor.filter(({ uppfyllt }) => !uppfyllt).length;
  return (
    <Sida
      titel={`Samverkansprocessen i ${namn}`}
      smulor={[{ text: namn, till: omradeslank(process.omrade, 'process') }]}
      lage={
        <>
          {namn}, varv {process.cykel} <Status status={process.steg} />
        </>
      }
      slutsats={`Processen är i steget ${stegord(process.steg).toLowerCase()}.${kvar > 0 ? ` ${kvar} villkor är inte uppfyllda.` : ''}`}
    >
      {(skriver || beslutar) && process.mojligaSteg.length > 0 && (
        <Handling
          rubrik="Gå till ett annat steg"
          forklaring="Att gå tillbaka är vanligt och tillåtet, med ett skäl. Inget som är gjort tas bort."
        >
          <BytStegFormular process={process} etag={etag} farOverstyra={beslutar} />
        </Handling>
      )}
      <Stegen process={process} />
      <Historik historik={process.historik} />
    </Sida>
  );
}
