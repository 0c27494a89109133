import { useParams } from '@tanstack/react-router';
import { HamtadSida } from '../../../components/HamtadSida';
import { Handling } from '../../../components/Handling';
import { objektlank, omradeslank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { Status } from '../../../components/Status';
import { Tomt } from '../../../components/Tomt';
import { useMedia } from '../../../components/useMedia';
import { useHarRatt } from '../../organisation/useHarRatt';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { AvslutaFormular } from './AvslutaFormular';
import { Matris } from './Matris';
import { MoteFormular } from './MoteFormular';
import { motesslutsats } from './motesslutsats';
import { NarvarandeLista } from './NarvarandeLista';
import { Problemkort } from './Problemkort';
import { Protokoll } from './Protokoll';
import type { Far, Mote } from './typer';
import { useMote } from './useMote';
import './prioritering.css';

/** The steering group's meeting: what is to be decided, on what grounds, and what was decided. */
export function MoteSida() {
  const { id } = useParams({ from: '/prioriteringsmoten/$id' });
  return (
    <HamtadSida fraga={useMote(id)} felrubrik="Mötet kan inte visas">
      {(data) => <Motet mote={data} />}
    </HamtadSida>
  );
}

function Motet({ mote }: { mote: Mote }) {
  const namn = useOmradesnamn()(mote.omrade);
  const oppet = mote.status === 'Oppet';
  const bedoma = useHarRatt('lagesbild:skriv', mote.omrade) && oppet;
  const besluta = useHarRatt('lagesbild:faststall', mote.omrade) && oppet;
  return (
    <Sida
      titel={`Prioritering ${mote.datum}`}
      smulor={[
        { text: namn, till: omradeslank(mote.omrade) },
        { text: mote.lagesbildsrubrik, till: objektlank('lagesbild', mote.lagesbildId) },
      ]}
      lage={
        <>
          {mote.organ} <Status status={mote.status} />
        </>
      }
      slutsats={motesslutsats(mote)}
      bred
    >
      <Problemen mote={mote} far={{ bedoma, besluta }} />
      <section className="avsnitt">
        <h2>Närvarande</h2>
        <NarvarandeLista narvarande={mote.narvarande} />
        {bedoma && (
          <Handling rubrik="Ändra mötet" forklaring="Dag, vem som möts och vilka som är där.">
            <MoteFormular mote={mote} key={mote.version} />
          </Handling>
        )}
        {besluta && (
          <Handling
            rubrik="Avsluta mötet"
            forklaring="När mötet är avslutat är det ett protokoll som inte ändras. Ett senare möte kan besluta på nytt."
          >
            <AvslutaFormular mote={mote} key={mote.version} />
          </Handling>
        )}
      </section>
      <Protokoll mote={mote} />
    </Sida>
  );
}

function Problemen({ mote, far }: { mote: Mote; far: Far }) {
  const smalt = useMedia('(max-width: 1023px)');
  if (mote.problem.length === 0)
    return <Tomt rubrik="Inga problem">Mötet tar upp problemen i lägesbilden. Den här lägesbilden har inga.</Tomt>;
  return smalt ? (
    <ol className="problemkort">
      {mote.problem.map((rad) => (
        <Problemkort key={rad.problemId} mote={mote} rad={rad} far={far} />
      ))}
    </ol>
  ) : (
    <Matris mote={mote} far={far} />
  );
}
