import { useNavigate, useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { useFormular } from '../../components/formular/useFormular';
import { Hamtat } from '../../components/Hamtat';
import { Lankknapp } from '../../components/Lankknapp';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { AtgardFormular } from './AtgardFormular';
import { atgardKrav, innehall, varden } from './atgardVarden';
import type { Atgard } from './typer';
import { useAtgard } from './useAtgard';
import { useHandlingsplan } from './useHandlingsplan';
import { useUppdateraAtgard } from './useUppdateraAtgard';

/** The form that changes a proposed measure. */
export function RedigeraAtgardSida() {
  const { id } = useParams({ from: '/atgarder/$id/redigera' });
  const atgard = useAtgard(id);
  const smulor = atgard.data ? [{ text: atgard.data.data.rubrik, till: objektlank('atgard', id) }] : [];
  return (
    <Sida titel="Ändra åtgärden" laddar={!atgard.data} smulor={smulor}>
      <Hamtat fraga={atgard}>{(svar) => <Redigera {...svar} />}</Hamtat>
    </Sida>
  );
}

function Redigera({ data, etag }: MedEtag<Atgard>) {
  const navigate = useNavigate();
  const plan = useHandlingsplan(data.handlingsplanId);
  const uppdatera = useUppdateraAtgard(data.id, etag);
  const formular = useFormular({
    nyckel: `atgard/${data.id}`,
    initial: varden(data),
    version: etag,
    krav: atgardKrav,
    skicka: async (nya) => {
      await uppdatera.mutateAsync(innehall(nya, data.medverkande));
      await navigate({ to: objektlank('atgard', data.id) });
    },
  });
  const avbryt = (
    <Lankknapp variant="tertiary" till={objektlank('atgard', data.id)}>
      Avbryt
    </Lankknapp>
  );
  return <AtgardFormular formular={formular} lagesbildId={plan.data?.data.lagesbildId ?? ''} ovrigt={avbryt} />;
}
