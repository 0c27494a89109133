import { Handling } from '../../../components/Handling';
import { AterkallaFormular } from './AterkallaFormular';
import type { Import } from './typer';
import { VerkstallKnapp } from './VerkstallKnapp';

/** What a person can do now: store what was examined, or take back what was stored. */
export function Importhandlingar({ rad, etag }: { rad: Import; etag: string }) {
  if (rad.status === 'Forhandsgranskad') return <VerkstallKnapp rad={rad} etag={etag} />;
  if (rad.status === 'Aterkallad' && rad.aterkallande) return <p>Skäl: {rad.aterkallande.anledning}</p>;
  const lagrad = (rad.status === 'Klar' || rad.status === 'Delvis') && rad.nya + rad.andrade > 0;
  if (!lagrad) return null;
  return (
    <Handling
      rubrik="Återkalla leveransen"
      forklaring="Värdena blir som de var före leveransen, i en ny revision. Inget raderas: den som frågar hur det såg ut i dag får samma svar som i dag."
    >
      <AterkallaFormular id={rad.id} etag={etag} />
    </Handling>
  );
}
