import { useNavigate, useParams } from '@tanstack/react-router';
import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';
import { useFormular } from '../../../components/formular/useFormular';
import { Hamtat } from '../../../components/Hamtat';
import { Lankknapp } from '../../../components/Lankknapp';
import { Sida } from '../../../components/Sida';
import { useVandring } from './useVandring';
import { VandringFormular } from './VandringFormular';
import { innehall, type Vandring, vandringKrav, varden } from './vandringVarden';

/** The form that puts a walk right. */
export function RedigeraVandringSida() {
  const { id } = useParams({ from: '/trygghetsvandringar/$id/redigera' });
  const fraga = useVandring(id);
  return (
    <Sida
      titel="Ändra vandringen"
      laddar={!fraga.data}
      smulor={fraga.data ? [{ text: `Vandringen ${fraga.data.data.vandring.datum}`, till: `/trygghetsvandringar/${id}` }] : []}
    >
      <Hamtat fraga={fraga}>{({ data, etag }) => <Redigera vandring={data.vandring} etag={etag} />}</Hamtat>
    </Sida>
  );
}

function Redigera({ vandring, etag }: { vandring: Vandring; etag: string }) {
  const navigate = useNavigate();
  const sida = `/trygghetsvandringar/${vandring.id}`;
  const andra = useAndring((body: components['schemas']['UppdateraTrygghetsvandringRequest']) =>
    unwrap(api.PUT('/trygghetsvandringar/{id}', { body, params: { path: { id: vandring.id }, header: { 'If-Match': etag } } })),
  );
  const formular = useFormular({
    nyckel: `trygghetsvandring/${vandring.id}`,
    initial: varden(vandring),
    krav: vandringKrav,
    version: etag,
    skicka: async (nya) => {
      await andra.mutateAsync(innehall(nya));
      await navigate({ to: sida });
    },
  });
  const avbryt = (
    <Lankknapp variant="tertiary" till={sida}>
      Avbryt
    </Lankknapp>
  );
  return <VandringFormular formular={formular} ovrigt={avbryt} />;
}
