import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { antal } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Sida } from '../../../components/Sida';
import { Sidbyte } from '../../../components/Sidbyte';
import { Tomt } from '../../../components/Tomt';
import { useMig } from '../../organisation/useMig';
import { Laslista } from './Laslista';
import { LasUppFormular } from './LasUppFormular';
import { Upplasningslista } from './Upplasningslista';
import { usePeriodlas } from './usePeriodlas';
import { useUpplasningar } from './useUpplasningar';

const route = getRouteApi('/indikatorer/lasta-perioder');

/** What decided reports have locked, and every time it was opened. */
export function LastaPerioderSida() {
  const sok = route.useSearch();
  const navigate = useNavigate();
  const [sida, historik] = [Number(sok.sida ?? 1), Number(sok.historik ?? 1)];
  const las = usePeriodlas(sida);
  const upplasningar = useUpplasningar(historik);
  const farLasaUpp = useMig().data?.rattigheter.some(({ ratt }) => ratt === 'indikatorer:lasupp');
  const ga = (nytt: typeof sok) => navigate({ to: '/indikatorer/lasta-perioder', search: { ...sok, ...nytt }, resetScroll: false });
  const total = las.data?.total;
  return (
    <Sida
      titel="Låsta perioder"
      smulor={[{ text: 'Indikatorer', till: '/indikatorer' }]}
      slutsats={
        total === undefined || total === 0
          ? undefined
          : `${antal(total, 'beslutad rapport', 'beslutade rapporter')} vilar på siffror som inte ändras utan ett beslut till.`
      }
    >
      <section className="avsnitt">
        <h2>Låst av beslutade rapporter</h2>
        <Hamtat fraga={las}>
          {({ items, limit, total: alla }) =>
            items.length === 0 ? (
              <Tomt rubrik="Inget är låst">När ett rapporttillfälle beslutas låses siffrorna från årets början till balansdagen.</Tomt>
            ) : (
              <>
                <Laslista las={items} />
                <Sidbyte sida={sida} perSida={limit} totalt={alla} vad="låsta perioder" byt={(ny) => ga({ sida: String(ny) })} />
                {farLasaUpp && <LasUppFormular las={items} />}
              </>
            )
          }
        </Hamtat>
      </section>
      <section className="avsnitt">
        <h2>Upplåsningar</h2>
        <Hamtat fraga={upplasningar}>
          {({ items, limit, total: alla }) =>
            items.length === 0 ? (
              <Tomt rubrik="Ingen har låst upp något">Här står varje upplåsning: vem, varför, och vilken leverans som använde den.</Tomt>
            ) : (
              <>
                <Upplasningslista upplasningar={items} />
                <Sidbyte sida={historik} perSida={limit} totalt={alla} vad="upplåsningarna" byt={(ny) => ga({ historik: String(ny) })} />
              </>
            )
          }
        </Hamtat>
      </section>
    </Sida>
  );
}
