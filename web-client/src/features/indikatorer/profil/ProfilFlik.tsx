import { Flik } from '../../../components/Flik';
import { Hamtat } from '../../../components/Hamtat';
import { Tomt } from '../../../components/Tomt';
import { useOmradesKod } from '../../organisation/useOmradesKod';
import { Syntetiskt } from '../Syntetiskt';
import { Profilgrupp } from './Profilgrupp';
import { profilgrupper } from './profilgrupper';
import { profilslutsats } from './profiltext';
import { useOmradesprofil } from './useOmradesprofil';

/** All indicators of the area, by kind. */
export function ProfilFlik() {
  const omrade = useOmradesKod();
  const profil = useOmradesprofil(omrade);
  return (
    <Flik titel="Profil" hor={profil.data?.namn ?? omrade} slutsats={profil.data && profilslutsats(profil.data)}>
      <Hamtat fraga={profil}>
        {({ indikatorer, namn }) =>
          indikatorer.length === 0 ? (
            <Tomt rubrik={`${namn} har inga mätvärden`}>
              Profilen fylls när någon lämnar siffror för området, eller när en mätning når det.
            </Tomt>
          ) : (
            <>
              {indikatorer.some(({ syntetisk }) => syntetisk) && <Syntetiskt />}
              {profilgrupper(indikatorer).map((grupp) => (
                <Profilgrupp key={grupp.typ} rubrik={grupp.rubrik} rader={grupp.rader} omrade={omrade} />
              ))}
            </>
          )
        }
      </Hamtat>
    </Flik>
  );
}
