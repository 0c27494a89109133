import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Hamtat } from '../../components/Hamtat';
import { Sida } from '../../components/Sida';
import { useIndikatorer } from '../indikatorer/useIndikatorer';
import { useMatvarden } from '../indikatorer/useMatvarden';
import { useArbetslista } from '../uppfoljning/useArbetslista';
import { Indikatorval } from './Indikatorval';
import { Stadsvy } from './Stadsvy';
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
  const varden = useMatvarden({ indikator: [visa], omradesniva: ['Stadsdelsomrade'], senaste: 1 });
  const mina = useMig().data?.omraden.map(({ kod }) => kod) ?? [];
  const luckor = useArbetslista().data?.luckor ?? [];
  const vald = indikatorer.data?.find(({ kod }) => kod === visa);
  return (
    <Sida titel="Staden" slutsats="Stockholm har elva stadsdelsområden. Områden vars intervall överlappar varandra går inte att rangordna.">
      <Hamtat fraga={omraden}>
        {(rader) => (
          <>
            <Indikatorval
              vald={visa}
              indikatorer={indikatorer.data ?? []}
              valj={(kod) => navigate({ to: '/staden', search: { visa: kod }, replace: true })}
            />
            <Stadsvy omraden={rader} indikator={vald} varden={varden} mina={mina} luckor={luckor} />
          </>
        )}
      </Hamtat>
    </Sida>
  );
}
