import { useStadsdelsomraden } from './useOmraden';

/** Codes to names: "jarva" → "Järva". The code itself until the names are here. */
export function useOmradesnamn() {
  const { data } = useStadsdelsomraden();
  return (kod: string) => data?.find((omrade) => omrade.kod === kod)?.namn ?? (kod === '0180' ? 'Stockholm' : kod);
}
