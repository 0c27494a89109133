import { useNavigate, useSearch } from '@tanstack/react-router';
import { useFormular } from '../../components/formular/useFormular';
import { objektlank, omradeslank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { LagesbildFormular } from './LagesbildFormular';
import { lagesbildKrav, nyLagesbild, tomLagesbild } from './lagesbildVarden';
import { useSkapaLagesbild } from './useSkapaLagesbild';

/** A new draft for an area. */
export function NyLagesbildSida() {
  const { omrade } = useSearch({ from: '/lagesbilder/ny' });
  const namn = useOmradesnamn()(omrade);
  const navigate = useNavigate();
  const skapa = useSkapaLagesbild();
  const formular = useFormular({
    nyckel: `lagesbild/ny/${omrade}`,
    initial: tomLagesbild,
    krav: lagesbildKrav,
    skicka: async (varden) => {
      const { id } = await skapa.mutateAsync(nyLagesbild(varden, omrade));
      await navigate({ to: objektlank('lagesbild', id) });
    },
  });
  return (
    <Sida
      titel="Ny lägesbild"
      smulor={[
        { text: 'Staden', till: '/staden' },
        { text: namn, till: omradeslank(omrade) },
      ]}
      lage={namn}
      slutsats="Ett utkast kan ändras tills styrgruppen fastställer det. Problemen läggs till efter att utkastet är sparat."
    >
      <LagesbildFormular formular={formular} knapp="Spara utkast" ny />
    </Sida>
  );
}
