import { useMig } from './useMig';

/** May I do this here? Only hides what cannot succeed; the API decides. */
export function useHarRatt(ratt: string, omrade: string | undefined) {
  const mig = useMig();
  return mig.data?.rattigheter.some((r) => r.ratt === ratt && omrade !== undefined && r.omraden.includes(omrade)) ?? false;
}
