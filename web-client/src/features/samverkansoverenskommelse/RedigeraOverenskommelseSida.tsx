import { useNavigate, useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { useFormular } from '../../components/formular/useFormular';
import { Hamtat } from '../../components/Hamtat';
import { Lankknapp } from '../../components/Lankknapp';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { OverenskommelseFormular } from './OverenskommelseFormular';
import { innehall, overenskommelseKrav, varden } from './overenskommelseVarden';
import type { Overenskommelse } from './typer';
import { useOverenskommelse } from './useOverenskommelse';
import { useUppdateraOverenskommelse } from './useUppdateraOverenskommelse';

/** The form that changes an agreement before everybody has signed. */
export function RedigeraOverenskommelseSida() {
  const { id } = useParams({ from: '/samverkansoverenskommelser/$id/redigera' });
  const fraga = useOverenskommelse(id);
  const smulor = fraga.data ? [{ text: fraga.data.data.rubrik, till: objektlank('samverkansoverenskommelse', id) }] : [];
  return (
    <Sida titel="Ändra överenskommelsen" laddar={!fraga.data} smulor={smulor}>
      <Hamtat fraga={fraga}>{(svar) => <Redigera {...svar} />}</Hamtat>
    </Sida>
  );
}

function Redigera({ data, etag }: MedEtag<Overenskommelse>) {
  const navigate = useNavigate();
  const uppdatera = useUppdateraOverenskommelse(data.id, etag);
  const formular = useFormular({
    nyckel: `overenskommelse/${data.id}`,
    initial: varden(data),
    version: etag,
    krav: overenskommelseKrav,
    skicka: async (nya) => {
      await uppdatera.mutateAsync(innehall(nya, data.foralderId ?? null));
      await navigate({ to: objektlank('samverkansoverenskommelse', data.id) });
    },
  });
  const avbryt = (
    <Lankknapp variant="tertiary" till={objektlank('samverkansoverenskommelse', data.id)}>
      Avbryt
    </Lankknapp>
  );
  return <OverenskommelseFormular formular={formular} omrade={data.omrade} ovrigt={avbryt} />;
}
