import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Felruta } from '../../../components/Felruta';
import { Hamtat } from '../../../components/Hamtat';
import { Sida } from '../../../components/Sida';
import { Tomt } from '../../../components/Tomt';
import { useMig } from '../../organisation/useMig';
import { Syntetiskt } from '../Syntetiskt';
import { useIndikator } from '../useIndikator';
import { Jamforvy } from './Jamforvy';
import { Periodlista } from './Periodlista';
import { jamforslutsats } from './slutsats';
import { useJamforelse } from './useJamforelse';

const route = getRouteApi('/indikatorer/$kod/jamfor');

/** The areas beside each other, without a ranking that the figures do not carry. */
export function JamforSida() {
  const { kod } = route.useParams();
  const { period } = route.useSearch();
  const navigate = useNavigate();
  const indikator = useIndikator(kod);
  const jamforelse = useJamforelse(kod, period);
  const min = useMig().data?.omraden.find(({ typ }) => typ === 'Stadsdelsomrade')?.kod;
  const smulor = [
    { text: 'Indikatorer', till: '/indikatorer' },
    { text: indikator.data?.namn ?? kod, till: `/indikatorer/${kod}` },
  ];
  if (indikator.error)
    return (
      <Sida titel="Indikatorn kan inte visas" smulor={smulor.slice(0, 1)}>
        <Felruta fel={indikator.error} igen={indikator.refetch} />
      </Sida>
    );
  const svar = jamforelse.data;
  return (
    <Sida
      titel="Jämför områden"
      smulor={smulor}
      laddar={!indikator.data}
      lage={[kod, svar?.period, indikator.data?.enhet].filter(Boolean).join(' · ')}
      slutsats={svar && jamforslutsats(svar)}
    >
      <Periodlista
        indikator={kod}
        vald={period ?? svar?.period ?? ''}
        valj={(ny) => navigate({ to: '/indikatorer/$kod/jamfor', params: { kod }, search: { period: ny } })}
      />
      <Hamtat fraga={jamforelse}>
        {(data) =>
          data.omraden.length === 0 ? (
            <Tomt rubrik="Inga områden att jämföra">
              Indikatorn har inga mätvärden för stadsdelsområden i den här perioden. Välj en annan.
            </Tomt>
          ) : (
            <>
              {data.syntetisk && <Syntetiskt />}
              <Jamforvy namn={indikator.data?.namn ?? kod} jamforelse={data} min={min} />
            </>
          )
        }
      </Hamtat>
    </Sida>
  );
}
