import { useOrganisationer } from './useOrganisationer';

/** Codes to names: "sdf-jarva" → "Järva stadsdelsförvaltning". The code itself until the names are here. */
export function useOrganisationsnamn() {
  const { data } = useOrganisationer();
  return (kod: string) => data?.find((organisation) => organisation.kod === kod)?.namn ?? kod;
}
