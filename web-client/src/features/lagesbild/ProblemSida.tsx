import { useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { antal } from '../../components/format';
import { HamtadSida } from '../../components/HamtadSida';
import { Lankknapp } from '../../components/Lankknapp';
import { nylank, objektlank, omradeslank, redigeralank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Status } from '../../components/Status';
import { useHarRatt } from '../organisation/useHarRatt';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { FastaSiffror } from './FastaSiffror';
import { Ursprung } from './gemensam/Ursprung';
import { Orsakslista } from './Orsakslista';
import { dimensioner, ordet } from './ord';
import { Problemplats } from './orsaksanalys/Problemplats';
import { Problemfakta } from './Problemfakta';
import { Datahjalp } from './siffror/Datahjalp';
import { TaBortProblem } from './TaBortProblem';
import type { Problem } from './typer';
import { useProblem } from './useProblem';

/** One problem: facts, figures, causes. */
export function ProblemSida() {
  const { id } = useParams({ from: '/problem/$id' });
  return (
    <HamtadSida fraga={useProblem(id)} felrubrik="Problemet kan inte visas">
      {(data) => <Problemet {...data} />}
    </HamtadSida>
  );
}

function Problemet({ data: problem, etag }: MedEtag<Problem>) {
  const namn = useOmradesnamn()(problem.omrade);
  const skriver = useHarRatt('lagesbild:skriv', problem.omrade) && problem.lagesbildStatus === 'Utkast';
  return (
    <Sida
      titel={problem.rubrik}
      smulor={[
        { text: namn, till: omradeslank(problem.omrade) },
        { text: 'Lägesbilden', till: objektlank('lagesbild', problem.lagesbildId) },
      ]}
      lage={
        <>
          {namn}, {ordet(dimensioner, problem.dimension).toLowerCase()}. Lägesbilden: <Status status={problem.lagesbildStatus} />
        </>
      }
      slutsats={slutsats(problem.orsaker.length)}
      knappar={
        <>
          <Lankknapp variant={skriver ? 'secondary' : 'primary'} till={`${objektlank('problem', problem.id)}/orsaksanalys`}>
            Orsaksanalys
          </Lankknapp>
          {skriver && (
            <>
              <Lankknapp till={nylank('orsak', { problem: problem.id })}>Lägg till orsak</Lankknapp>
              <Lankknapp variant="secondary" till={redigeralank('problem', problem.id)}>
                Ändra problemet
              </Lankknapp>
            </>
          )}
        </>
      }
    >
      <Orsakslista orsaker={problem.orsaker} />
      <Problemfakta problem={problem} />
      <Ursprung ursprung={problem.ursprung} />
      <Problemplats problem={problem} />
      <FastaSiffror siffror={problem.indikatorer} fast={!['Utkast', 'Ledningsgranskad', 'Klar'].includes(problem.lagesbildStatus)} />
      <Datahjalp problem={problem} />
      {skriver && <TaBortProblem id={problem.id} etag={etag} lagesbild={problem.lagesbildId} />}
    </Sida>
  );
}

const slutsats = (orsaker: number) =>
  orsaker === 0
    ? 'Ingen orsak är angiven. Utan orsak kan ingen åtgärd beslutas.'
    : `Problemet har ${antal(orsaker, 'orsak', 'orsaker')} att rikta åtgärder mot.`;
