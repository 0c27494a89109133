import { useNavigate, useSearch } from '@tanstack/react-router';
import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';
import { idag } from '../../../components/format';
import { useFormular } from '../../../components/formular/useFormular';
import { Sida } from '../../../components/Sida';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { VandringFormular } from './VandringFormular';
import { innehall, tomVandring, vandringKrav } from './vandringVarden';

/** A walk that has been made. */
export function NyVandringSida() {
  const { omrade = '' } = useSearch({ from: '/trygghetsvandringar/ny' });
  const namn = useOmradesnamn()(omrade);
  const navigate = useNavigate();
  const skapa = useAndring((body: components['schemas']['SkapaTrygghetsvandringRequest'], nyckel) =>
    unwrap(api.POST('/trygghetsvandringar', { body, params: { header: { 'Idempotency-Key': nyckel } } })),
  );
  const formular = useFormular({
    nyckel: `trygghetsvandring/ny/${omrade}`,
    initial: tomVandring(idag()),
    krav: vandringKrav,
    skicka: async (varden) => {
      const { id } = await skapa.mutateAsync({ ...innehall(varden), omrade });
      await navigate({ to: `/trygghetsvandringar/${id}` });
    },
  });
  return (
    <Sida
      titel="Ny trygghets&shy;vandring"
      smulor={[{ text: 'Trygghetsvandringar', till: `/trygghetsvandringar?omrade=${omrade}` }]}
      slutsats={`Först vandringen i ${namn}. Det ni såg läggs till när den är sparad.`}
    >
      <VandringFormular formular={formular} />
    </Sida>
  );
}
