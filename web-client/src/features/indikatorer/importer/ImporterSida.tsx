import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Lank } from '../../../components/Lank';
import { Sida } from '../../../components/Sida';
import { Tomt } from '../../../components/Tomt';
import { useMig } from '../../organisation/useMig';
import { Importhistorik } from './Importhistorik';
import { NyImport } from './NyImport';

const route = getRouteApi('/indikatorer/importer');

/** Figures come in here: a new file, and what became of the earlier ones. */
export function ImporterSida() {
  const sida = Number(route.useSearch().sida ?? 1);
  const navigate = useNavigate();
  const mig = useMig();
  const far = mig.data?.rattigheter.some(({ ratt }) => ratt === 'indikatorer:importera');
  return (
    <Sida
      titel="Lämna siffror"
      smulor={[{ text: 'Indikatorer', till: '/indikatorer' }]}
      laddar={mig.isLoading}
      slutsats="Filen granskas först. Inget lagras innan du har sett vad som ändras."
    >
      {far === false && (
        <Tomt rubrik="Din roll lämnar inga siffror">
          Samordnare och statistiker kan göra det. Be den som leder arbetet i området om du behöver den rätten.
        </Tomt>
      )}
      {far && (
        <>
          <section className="avsnitt">
            <h2>Ny leverans</h2>
            <NyImport />
            <p>
              Siffror som finns i en källas API kan tjänsten läsa själv: <Lank till="/indikatorer/hamtningar">Hämta från källan</Lank>.
            </p>
          </section>
          <Importhistorik sida={sida} byt={(ny) => navigate({ to: '/indikatorer/importer', search: ny > 1 ? { sida: String(ny) } : {} })} />
        </>
      )}
    </Sida>
  );
}
