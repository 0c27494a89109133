import { Hamtat } from '../../../components/Hamtat';
import { Handling } from '../../../components/Handling';
import { Statusmarke } from '../../../components/Statusmarke';
import { useHarRatt } from '../../organisation/useHarRatt';
import type { Lagesbild } from '../typer';
import { KallkravFormular } from './KallkravFormular';
import type { Kallkrav } from './typer';
import { useKallkrav } from './useKallkrav';

/** The mandatory sources of a T2 or statutory picture: each included, or not available because of something. */
export function Kallchecklista({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const kallkrav = useKallkrav(bild.id);
  const skriver = useHarRatt('lagesbild:skriv', bild.omrade) && bild.status === 'Utkast';
  if (kallkrav.data && !kallkrav.data.galler) return null;
  return (
    <section className="avsnitt">
      <h2>Obligatoriska underlag</h2>
      <Hamtat fraga={kallkrav}>
        {(krav) => (
          <>
            <Svaren {...krav} />
            {skriver && (
              <Handling
                rubrik="Svara på underlagen"
                forklaring="Varje underlag ingår eller är inte tillgängligt, med ett skäl. Först när alla är besvarade kan lägesbilden fastställas."
              >
                <KallkravFormular krav={krav} etag={etag} key={krav.version} />
              </Handling>
            )}
          </>
        )}
      </Hamtat>
    </section>
  );
}

const marke = (ingar: boolean | null | undefined) => {
  if (ingar == null) return <Statusmarke ton="varning">Ej besvarad</Statusmarke>;
  return ingar ? <Statusmarke ton="bra">Ingår</Statusmarke> : <Statusmarke ton="lugn">Ej tillgänglig</Statusmarke>;
};

function Svaren({ kallor, obesvarade }: Kallkrav) {
  return (
    <>
      <p>
        {obesvarade === 0
          ? 'Alla underlag är besvarade.'
          : `${obesvarade} av ${kallor.length} är inte besvarade: lägesbilden kan inte fastställas än.`}
      </p>
      <ul className="poster">
        {kallor.map(({ kod, namn, ingar, darfor }) => (
          <li key={kod}>
            <strong>{namn}</strong>
            <span>{marke(ingar)}</span>
            {darfor && <p>Därför att: {darfor}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
