import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormular } from '../../components/formular/useFormular';
import { objektlank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { useAtgard } from '../atgardsplan/useAtgard';
import { UppfoljningFormular } from './UppfoljningFormular';
import { innehall, tomUppfoljning, uppfoljningKrav } from './uppfoljningVarden';
import { useSkapaUppfoljning } from './useSkapaUppfoljning';

/** Follow up a measure at an occasion. */
export function NyUppfoljningSida() {
  const { atgard: atgardId, rapporttillfalle } = useSearch({ from: '/uppfoljningar/ny' });
  const atgard = useAtgard(atgardId).data?.data;
  const navigate = useNavigate();
  const skapa = useSkapaUppfoljning();
  const [statusfarg, setStatusfarg] = useState('');
  const formular = useFormular({
    nyckel: `uppfoljning/ny/${atgardId}`,
    initial: { ...tomUppfoljning, rapporttillfalleId: rapporttillfalle },
    krav: uppfoljningKrav({ statusfarg }),
    skicka: async (varden) => {
      const { id } = await skapa.mutateAsync({ ...innehall(varden), atgardId, rapporttillfalleId: varden.rapporttillfalleId });
      await navigate({ to: objektlank('uppfoljning', id) });
    },
  });
  if (formular.varden.statusfarg !== statusfarg) setStatusfarg(formular.varden.statusfarg);
  return (
    <Sida
      titel="Följ upp åtgärden"
      smulor={atgard ? [{ text: atgard.rubrik, till: objektlank('atgard', atgardId) }] : []}
      lage={atgard?.rubrik}
      slutsats="Två frågor hålls isär: gjorde vi det vi sa, och hjälpte det?"
    >
      <UppfoljningFormular formular={formular} indikatorer={atgard?.indikatornamn ?? []} ny />
    </Sida>
  );
}
