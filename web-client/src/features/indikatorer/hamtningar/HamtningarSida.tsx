import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Hamtat } from '../../../components/Hamtat';
import { Sida } from '../../../components/Sida';
import { Tomt } from '../../../components/Tomt';
import { useMig } from '../../organisation/useMig';
import { useDatamangder } from '../useDatamangder';
import { Datamangdsval } from './Datamangdsval';
import { Definitioner } from './Definitioner';
import { HamtaNu } from './HamtaNu';
import { Historik } from './Historik';

const route = getRouteApi('/indikatorer/hamtningar');

/** Figures that the service reads from a source by itself: order it, see how it went, and read what the source has changed. */
export function HamtningarSida() {
  const { datamangd, sida = '1' } = route.useSearch();
  const navigate = useNavigate();
  const datamangder = useDatamangder();
  const mig = useMig();
  const far = mig.data?.rattigheter.some(({ ratt }) => ratt === 'indikatorer:importera');
  const visa = (vald: string, ny = '1') => navigate({ to: '/indikatorer/hamtningar', search: { datamangd: vald, sida: ny } });
  return (
    <Sida
      titel="Hämta från källan"
      smulor={[
        { text: 'Indikatorer', till: '/indikatorer' },
        { text: 'Lämna siffror', till: '/indikatorer/importer' },
      ]}
      laddar={mig.isLoading}
      slutsats="Det som hämtas granskas som en fil. En kod vars definition källan har ändrat hämtas inte förrän någon har läst ändringen."
    >
      {far === false ? (
        <Tomt rubrik="Din roll hämtar inga siffror">Samordnare och statistiker kan göra det.</Tomt>
      ) : (
        <Hamtat fraga={datamangder}>
          {(alla) => {
            const hamtas = alla.filter((en) => en.hamtas);
            const vald = hamtas.find(({ kod }) => kod === datamangd) ?? hamtas[0];
            if (!vald)
              return (
                <Tomt rubrik="Ingen källa är inställd">
                  Den som sköter driften ställer in källans adress. Till dess lämnas siffrorna som filer.
                </Tomt>
              );
            return (
              <>
                <Datamangdsval datamangder={hamtas} vald={vald.kod} valj={visa} />
                <HamtaNu kod={vald.kod} />
                <Definitioner kod={vald.kod} />
                <Historik kod={vald.kod} sida={Number(sida)} byt={(ny) => visa(vald.kod, String(ny))} />
              </>
            );
          }}
        </Hamtat>
      )}
    </Sida>
  );
}
