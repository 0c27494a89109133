import { malFor } from './mal';
import { useMalvarden } from './useMalvarden';

/** What a decision wants the indicator to be in the area, if any does. */
export function useMal(indikator: string, omrade: string) {
  const malvarden = useMalvarden(indikator, omrade).data;
  return malvarden && (malFor(malvarden) ?? null);
}
