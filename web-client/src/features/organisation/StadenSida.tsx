import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Hamtat } from '../../components/Hamtat';
import { Lankknapp } from '../../components/Lankknapp';
import { Sida } from '../../components/Sida';
import { arTotal } from '../indikatorer/serie';
import { useIndikatorer } from '../indikatorer/useIndikatorer';
import { useMatvarden } from '../indikatorer/useMatvarden';
import { useArbetslista } from '../uppfoljning/useArbetslista';
import { Indikatorval } from './Indikatorval';
import { kartlage, kartslutsats } from './kartlage';
import { type Stadsrad, Stadsvy } from './Stadsvy';
import { useMig } from './useMig';
import { useStadsdelsomraden } from './useOmraden';

const route = getRouteApi('/staden');
export const forvald = 'TRY-01';

/** The eleven areas side by side: one figure at a time, and the gaps where I may see them. */
export function StadenSida() {
  const { visa = forvald } = route.useSearch();
  const navigate = useNavigate();
  const omraden = useStadsdelsomraden();
  const indikatorer = useIndikatorer();
  const varden = useMatvarden({ indikator: [visa], omradesniva: ['Kommun', 'Stadsdelsomrade'], senaste: 1 }).data;
  const mina = useMig().data?.omraden.map(({ kod }) => kod) ?? [];
  const luckor = useArbetslista().data?.luckor ?? [];
  const vald = indikatorer.data?.find(({ kod }) => kod === visa);
  const rader = (omraden.data ?? []).map(({ kod, namn }): Stadsrad => {
    const matvarde = varden?.find((rad) => rad.omrade === kod && arTotal(rad));
    const staden = varden?.find((rad) => rad.omrade === '0180' && arTotal(rad) && rad.datamangd === matvarde?.datamangd);
    const lage = kartlage(matvarde, staden?.period === matvarde?.period ? staden : undefined, vald?.matning);
    return { kod, namn, matvarde, lage, luckor: luckor.find(({ omrade }) => omrade === kod)?.antal };
  });
  const syntetisk = rader.some(({ matvarde }) => matvarde?.syntetisk);
  return (
    <Sida
      titel="Staden"
      knappar={
        <>
          <Lankknapp till={`/indikatorer/${visa}/jamfor`} variant="secondary">
            Jämför områden
          </Lankknapp>
          <Lankknapp till="/staden/lagesbilder" variant="secondary">
            Lägesbilderna i staden
          </Lankknapp>
          <Lankknapp till="/lagesbilder" variant="secondary">
            Alla lägesbilder
          </Lankknapp>
        </>
      }
      slutsats={varden && vald && `${syntetisk ? 'Syntetiska exempeldata: ' : ''}${vald.namn}. ${kartslutsats(rader)}`}
    >
      <Hamtat fraga={omraden}>
        {() => (
          <>
            <Indikatorval
              vald={visa}
              indikatorer={indikatorer.data ?? []}
              valj={(kod) => navigate({ to: '/staden', search: { visa: kod }, replace: true })}
            />
            <Stadsvy rader={rader} indikator={vald} mina={mina} />
          </>
        )}
      </Hamtat>
    </Sida>
  );
}
