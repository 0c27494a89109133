import { useNavigate, useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { useFormular } from '../../components/formular/useFormular';
import { Hamtat } from '../../components/Hamtat';
import { Lankknapp } from '../../components/Lankknapp';
import { objektlank, omradeslank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { LagesbildFormular } from './LagesbildFormular';
import { innehall, lagesbildKrav, varden } from './lagesbildVarden';
import type { Lagesbild } from './typer';
import { useLagesbild } from './useLagesbild';
import { useUppdateraLagesbild } from './useUppdateraLagesbild';

/** The form that changes a draft. */
export function RedigeraLagesbildSida() {
  const { id } = useParams({ from: '/lagesbilder/$id/redigera' });
  const bild = useLagesbild(id);
  const namn = useOmradesnamn()(bild.data?.data.omrade ?? '');
  return (
    <Sida
      titel="Ändra utkastet"
      laddar={!bild.data}
      smulor={
        bild.data
          ? [
              { text: namn, till: omradeslank(bild.data.data.omrade) },
              { text: bild.data.data.rubrik, till: objektlank('lagesbild', id) },
            ]
          : []
      }
    >
      <Hamtat fraga={bild}>{(svar) => <Redigera {...svar} />}</Hamtat>
    </Sida>
  );
}

function Redigera({ data, etag }: MedEtag<Lagesbild>) {
  const navigate = useNavigate();
  const uppdatera = useUppdateraLagesbild(data.id, etag);
  const formular = useFormular({
    nyckel: `lagesbild/${data.id}`,
    initial: varden(data),
    version: etag,
    krav: lagesbildKrav,
    skicka: async (nya) => {
      await uppdatera.mutateAsync({ ...innehall(nya), delbilder: data.delbilder });
      await navigate({ to: objektlank('lagesbild', data.id) });
    },
  });
  const avbryt = (
    <Lankknapp variant="tertiary" till={objektlank('lagesbild', data.id)}>
      Avbryt
    </Lankknapp>
  );
  return <LagesbildFormular formular={formular} knapp="Spara utkast" ovrigt={avbryt} />;
}
