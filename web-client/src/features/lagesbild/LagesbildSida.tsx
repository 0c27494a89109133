import { useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { period } from '../../components/format';
import { HamtadSida } from '../../components/HamtadSida';
import { Lank } from '../../components/Lank';
import { Lankknapp } from '../../components/Lankknapp';
import { nylank, objektlank, omradeslank, redigeralank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Status } from '../../components/Status';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { Delningar } from './Delningar';
import { Exportknappar } from './export/Exportknappar';
import { FastaSiffror } from './FastaSiffror';
import { Undantag } from './gemensam/Undantag';
import { LagesbildHandlingar } from './LagesbildHandlingar';
import { Lagesbildsvag } from './Lagesbildsvag';
import { LagesbildText } from './LagesbildText';
import { lagesbildsslutsats } from './lagesbildsslutsats';
import { Kallchecklista } from './lagkrav/Kallchecklista';
import { lagesbildstyper, ordet } from './ord';
import { Problemlista } from './Problemlista';
import { Motena } from './prioritering/Motena';
import type { Lagesbild } from './typer';
import { useDelningar } from './useDelningar';
import { useLagesbild } from './useLagesbild';

/** One lägesbild: read, and what can be done with it now. */
export function LagesbildSida() {
  const { id } = useParams({ from: '/lagesbilder/$id' });
  return (
    <HamtadSida fraga={useLagesbild(id)} felrubrik="Lägesbilden kan inte visas">
      {(data) => <Bilden {...data} />}
    </HamtadSida>
  );
}

function Bilden({ data: bild, etag }: MedEtag<Lagesbild>) {
  const namn = useOmradesnamn()(bild.omrade);
  const delningar = useDelningar(bild.id).data ?? [];
  const skriver = bild.handlingar.includes('Andra');
  return (
    <Sida
      titel={bild.rubrik}
      smulor={[
        { text: 'Staden', till: '/staden' },
        { text: namn, till: omradeslank(bild.omrade) },
      ]}
      lage={
        <>
          {namn}, {ordet(lagesbildstyper, bild.typ).toLowerCase()}, {period(bild.periodFran, bild.periodTill)}{' '}
          <Status status={bild.status} />
        </>
      }
      slutsats={lagesbildsslutsats(bild)}
      knappar={
        skriver && (
          <>
            <Lankknapp till={nylank('problem', { lagesbild: bild.id })}>Lägg till problem</Lankknapp>
            <Lankknapp variant="secondary" till={redigeralank('lagesbild', bild.id)}>
              Ändra texten
            </Lankknapp>
          </>
        )
      }
    >
      <Lagesbildsvag bild={bild} delad={delningar.length > 0} />
      {(bild.foregaende || bild.efterfoljare) && (
        <p className="utan-utskrift">
          {bild.foregaende && <Lank till={`${objektlank('lagesbild', bild.id)}/andringar`}>Ändringar mot förra versionen</Lank>}{' '}
          {bild.efterfoljare && <Lank till={objektlank('lagesbild', bild.efterfoljare)}>Nyare version</Lank>}
        </p>
      )}
      <LagesbildHandlingar bild={bild} etag={etag} />
      {bild.typ === 'Egen' && bild.status !== 'Utkast' && <Delningar bild={bild} />}
      <Undantag undantag={bild.undantag} />
      <Problemlista problem={bild.problem} />
      <Motena bild={bild} />
      <Kallchecklista bild={bild} etag={etag} />
      <FastaSiffror siffror={bild.fastaMatvarden} />
      <LagesbildText bild={bild} />
      <Exportknappar id={bild.id} rubrik={bild.rubrik} />
    </Sida>
  );
}
