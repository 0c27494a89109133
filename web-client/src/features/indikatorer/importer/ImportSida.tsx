import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Felruta } from '../../../components/Felruta';
import { tidpunkt } from '../../../components/format';
import { Lankknapp } from '../../../components/Lankknapp';
import { Sida } from '../../../components/Sida';
import { Statusmarke } from '../../../components/Statusmarke';
import { Importforlopp } from './Importforlopp';
import { Importhandlingar } from './Importhandlingar';
import { Importutfall } from './Importutfall';
import { importstatus } from './ord';
import { Rapport } from './Rapport';
import { Skillnader } from './Skillnader';
import { arIgang, importslutsats } from './slutsats';
import { useImport } from './useImport';

const route = getRouteApi('/indikatorer/importer/$id');
const smulor = [
  { text: 'Indikatorer', till: '/indikatorer' },
  { text: 'Lämna siffror', till: '/indikatorer/importer' },
];

/** One delivery: how far it has come, what it changes, what is wrong, and the acts. Everything is read from the server again after a reload. */
export function ImportSida() {
  const { id } = route.useParams();
  const sok = route.useSearch();
  const navigate = useNavigate();
  const { data, error, refetch } = useImport(id);
  if (error)
    return (
      <Sida titel="Leveransen kan inte visas" smulor={smulor}>
        <Felruta fel={error} igen={refetch} />
      </Sida>
    );
  if (!data) return <Sida titel="Leverans" laddar smulor={smulor} />;
  const rad = data.data;
  const [status, ton] = importstatus[rad.status];
  const byt = (nytt: typeof sok) =>
    navigate({ to: '/indikatorer/importer/$id', params: { id }, search: { ...sok, ...nytt }, resetScroll: false });
  return (
    <Sida
      titel={`Leverans till ${rad.datamangd}`}
      smulor={smulor}
      lage={
        <>
          <Statusmarke ton={ton}>{status}</Statusmarke>
          <span>
            {tidpunkt(rad.skapad)} av {rad.skapadAv}
          </span>
        </>
      }
      slutsats={<span role="status">{importslutsats(rad)}</span>}
      knappar={
        rad.status !== 'Forhandsgranskad' && (
          <Lankknapp till="/indikatorer/importer" variant="secondary">
            Skicka en ny fil
          </Lankknapp>
        )
      }
    >
      {arIgang(rad) ? (
        <Importforlopp rad={rad} />
      ) : (
        <>
          <Importhandlingar rad={rad} etag={data.etag} />
          <Importutfall rad={rad} />
          <Rapport rad={rad} sida={Number(sok.felsida ?? 1)} byt={(ny) => byt({ felsida: String(ny) })} />
          <Skillnader
            id={id}
            slag={sok.slag}
            sida={Number(sok.sida ?? 1)}
            bytSlag={(slag) => byt({ slag, sida: '' })}
            bytSida={(ny) => byt({ sida: String(ny) })}
          />
        </>
      )}
    </Sida>
  );
}
