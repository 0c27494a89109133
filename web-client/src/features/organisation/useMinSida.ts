import { useMig } from './useMig';
import { useOrganisationer } from './useOrganisationer';

/** Does this organisation stand on my side, the police or the city? Only hides what cannot succeed; the API decides. */
export function useMinSida() {
  const mig = useMig();
  const { data: organisationer } = useOrganisationer();
  const arPolis = (kod: string) => organisationer?.find((organisation) => organisation.kod === kod)?.typ === 'Polis';
  const mina = (mig.data?.roller ?? []).flatMap(({ organisation }) => organisation ?? []);
  return (kod: string) => mina.some((min) => arPolis(min) === arPolis(kod));
}
