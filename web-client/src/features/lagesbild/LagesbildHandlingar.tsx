import { Handling } from '../../components/Handling';
import { Lankknapp } from '../../components/Lankknapp';
import { nylank, objektlank } from '../../components/lankar';
import { useHarRatt } from '../organisation/useHarRatt';
import { FaststallFormular } from './FaststallFormular';
import { PubliceraFormular } from './PubliceraFormular';
import type { Lagesbild } from './typer';

/** What can be done with the picture now, by the one who looks at it. */
export function LagesbildHandlingar({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const faststaller = useHarRatt('lagesbild:faststall', bild.omrade) && bild.status === 'Utkast';
  const publicerar = useHarRatt('lagesbild:publicera', bild.omrade) && bild.status === 'Faststalld';
  const planerar = useHarRatt('atgardsplan:skriv', bild.omrade) && (bild.status === 'Faststalld' || bild.status === 'Publicerad');
  return (
    <>
      {bild.typ === 'Gemensam' && (
        <p className="utan-utskrift">
          <Lankknapp till={`${objektlank('lagesbild', bild.id)}/sammanstall`}>Jämför parternas lägesbilder</Lankknapp>
        </p>
      )}
      {faststaller && (
        <Handling
          rubrik="Fastställ lägesbilden"
          forklaring="När den är fastställd går texten, problemen och orsakerna inte att ändra, och siffrorna är fastnålade. En ändring blir en ny lägesbild."
        >
          <FaststallFormular bild={bild} etag={etag} />
        </Handling>
      )}
      {publicerar && (
        <Handling
          rubrik="Publicera lägesbilden"
          forklaring="Den som publicerar lämnar ut lägesbilden. Sekretessen ska vara prövad; prövningen sparas tillsammans med den."
        >
          <PubliceraFormular bild={bild} etag={etag} />
        </Handling>
      )}
      {planerar && (
        <p className="utan-utskrift">
          <Lankknapp till={nylank('handlingsplan', { omrade: bild.omrade, lagesbild: bild.id })}>Skriv en handlingsplan</Lankknapp>
        </p>
      )}
    </>
  );
}
