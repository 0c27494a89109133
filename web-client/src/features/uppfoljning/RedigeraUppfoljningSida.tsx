import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { MedEtag } from '../../api/client';
import { useFormular } from '../../components/formular/useFormular';
import { Hamtat } from '../../components/Hamtat';
import { Lankknapp } from '../../components/Lankknapp';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { useAtgard } from '../atgardsplan/useAtgard';
import type { Uppfoljning } from './typer';
import { UppfoljningFormular } from './UppfoljningFormular';
import { innehall, uppfoljningKrav, varden } from './uppfoljningVarden';
import { useUppdateraUppfoljning } from './useUppdateraUppfoljning';
import { useUppfoljning } from './useUppfoljning';

/** The form that changes a follow-up. */
export function RedigeraUppfoljningSida() {
  const { id } = useParams({ from: '/uppfoljningar/$id/redigera' });
  const uppfoljning = useUppfoljning(id);
  const smulor = uppfoljning.data
    ? [{ text: `Uppföljning ${uppfoljning.data.data.rapporttillfalle}`, till: objektlank('uppfoljning', id) }]
    : [];
  return (
    <Sida titel="Ändra uppföljningen" laddar={!uppfoljning.data} smulor={smulor}>
      <Hamtat fraga={uppfoljning}>{(svar) => <Redigera {...svar} />}</Hamtat>
    </Sida>
  );
}

function Redigera({ data, etag }: MedEtag<Uppfoljning>) {
  const navigate = useNavigate();
  const atgard = useAtgard(data.atgardId).data?.data;
  const uppdatera = useUppdateraUppfoljning(data.id, etag);
  const [statusfarg, setStatusfarg] = useState<string>(data.statusfarg);
  const formular = useFormular({
    nyckel: `uppfoljning/${data.id}`,
    initial: varden(data),
    version: etag,
    krav: uppfoljningKrav({ statusfarg }),
    skicka: async (nya) => {
      await uppdatera.mutateAsync(innehall(nya));
      await navigate({ to: objektlank('uppfoljning', data.id) });
    },
  });
  if (formular.varden.statusfarg !== statusfarg) setStatusfarg(formular.varden.statusfarg);
  const avbryt = (
    <Lankknapp variant="tertiary" till={objektlank('uppfoljning', data.id)}>
      Avbryt
    </Lankknapp>
  );
  return <UppfoljningFormular formular={formular} indikatorer={atgard?.indikatornamn ?? []} ovrigt={avbryt} />;
}
