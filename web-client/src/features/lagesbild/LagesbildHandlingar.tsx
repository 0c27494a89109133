import { useNavigate } from '@tanstack/react-router';
import { Bekrafta } from '../../components/Bekrafta';
import { Handling } from '../../components/Handling';
import { Lankknapp } from '../../components/Lankknapp';
import { nylank, objektlank } from '../../components/lankar';
import { useHarRatt } from '../organisation/useHarRatt';
import { AterforFormular } from './AterforFormular';
import { DelaFormular } from './DelaFormular';
import { FaststallFormular } from './FaststallFormular';
import { GranskaFormular } from './GranskaFormular';
import { PubliceraFormular } from './PubliceraFormular';
import type { Lagesbild, Lagesbildshandling } from './typer';
import { useLagesbildsakter } from './useLagesbildsakter';
import { useNyVersion } from './useNyVersion';

/** What can be done with the picture now, by the one who looks at it; the API says what. */
export function LagesbildHandlingar({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const planerar = useHarRatt('atgardsplan:skriv', bild.omrade) && (bild.status === 'Faststalld' || bild.status === 'Publicerad');
  const { klarmarkera, arkivera } = useLagesbildsakter(bild.id, etag);
  const nyVersion = useNyVersion(bild.id);
  const navigate = useNavigate();
  const kan = (handling: Lagesbildshandling) => bild.handlingar.includes(handling);
  return (
    <>
      {bild.typ === 'Gemensam' && (
        <p className="utan-utskrift">
          <Lankknapp till={`${objektlank('lagesbild', bild.id)}/sammanstall`}>Jämför parternas lägesbilder</Lankknapp>
        </p>
      )}
      {kan('Ledningsgranska') && (
        <Handling
          rubrik="Registrera ledningens genomgång"
          forklaring="När partens ledning har gått igenom utkastet låses texten. Behöver något ändras återförs bilden till utkast."
        >
          <GranskaFormular bild={bild} etag={etag} />
        </Handling>
      )}
      {kan('Klarmarkera') && (
        <Bekrafta
          rubrik="Klarmarkera lägesbilden"
          forklaring={bild.typ === 'Egen' ? 'Därefter kan den delas med de andra parterna.' : 'Därefter väntar den på att fastställas.'}
          knapp="Klarmarkera"
          gor={() => klarmarkera.mutateAsync(undefined)}
        />
      )}
      {kan('Dela') && (
        <Handling
          rubrik="Dela lägesbilden"
          forklaring="Mottagaren får bilden som inkommen allmän handling. En delning går inte att ta tillbaka; en ändring blir en ny version."
        >
          <DelaFormular bild={bild} etag={etag} />
        </Handling>
      )}
      {kan('Faststall') && (
        <Handling
          rubrik="Fastställ lägesbilden"
          forklaring="När den är fastställd går den inte att återföra, och siffrorna är fastnålade. En ändring blir en ny version."
        >
          <FaststallFormular bild={bild} etag={etag} />
        </Handling>
      )}
      {kan('Publicera') && (
        <Handling
          rubrik="Publicera lägesbilden"
          forklaring="Den som publicerar lämnar ut lägesbilden. Sekretessen ska vara prövad; prövningen sparas tillsammans med den."
        >
          <PubliceraFormular bild={bild} etag={etag} />
        </Handling>
      )}
      {kan('Aterfor') && (
        <Handling rubrik="Återför till utkast" forklaring="Texten går att ändra igen. Ledningen behöver sedan gå igenom den på nytt.">
          <AterforFormular bild={bild} etag={etag} />
        </Handling>
      )}
      {kan('NyVersion') && !bild.efterfoljare && (
        <Bekrafta
          rubrik="Skriv en ny version"
          forklaring="Ett nytt utkast med samma innehåll, problem och orsaker. Den här gäller tills den nya är fastställd eller delad."
          knapp="Börja på en ny version"
          gor={async () => {
            const { id } = await nyVersion.mutateAsync(undefined);
            await navigate({ to: objektlank('lagesbild', id) });
          }}
        />
      )}
      {kan('Arkivera') && (
        <Bekrafta
          rubrik="Arkivera lägesbilden"
          forklaring="Den räknas inte längre som aktuell men går att läsa. Det går inte att ångra."
          knapp="Arkivera"
          gor={() => arkivera.mutateAsync(undefined)}
        />
      )}
      {planerar && (
        <p className="utan-utskrift">
          <Lankknapp till={nylank('handlingsplan', { omrade: bild.omrade, lagesbild: bild.id })}>Skriv en handlingsplan</Lankknapp>
        </p>
      )}
    </>
  );
}
