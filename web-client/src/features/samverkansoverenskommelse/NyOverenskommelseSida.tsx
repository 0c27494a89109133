import { useNavigate, useSearch } from '@tanstack/react-router';
import { useFormular } from '../../components/formular/useFormular';
import { objektlank, omradeslank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { OverenskommelseFormular } from './OverenskommelseFormular';
import { innehall, overenskommelseKrav, tomOverenskommelse } from './overenskommelseVarden';
import { useSkapaOverenskommelse } from './useSkapaOverenskommelse';

/** A new agreement: overall for the municipality, local for an area. */
export function NyOverenskommelseSida() {
  const { omrade } = useSearch({ from: '/samverkansoverenskommelser/ny' });
  const namn = useOmradesnamn()(omrade);
  const navigate = useNavigate();
  const skapa = useSkapaOverenskommelse();
  const niva = omrade === '0180' ? 'Overgripande' : 'Lokal';
  const formular = useFormular({
    nyckel: `overenskommelse/ny/${omrade}`,
    initial: tomOverenskommelse,
    krav: overenskommelseKrav,
    skicka: async (varden) => {
      const { id } = await skapa.mutateAsync({ ...innehall(varden), omrade, niva });
      await navigate({ to: objektlank('samverkansoverenskommelse', id) });
    },
  });
  return (
    <Sida
      titel="Ny samverkansöverenskommelse"
      smulor={[{ text: namn, till: omradeslank(omrade, 'overenskommelse') }]}
      lage={`${namn}, ${niva === 'Lokal' ? 'lokal' : 'övergripande'} nivå`}
      slutsats="En överenskommelse gäller när alla parter har undertecknat. Den ses över vartannat år."
    >
      <OverenskommelseFormular formular={formular} omrade={omrade} />
    </Sida>
  );
}
