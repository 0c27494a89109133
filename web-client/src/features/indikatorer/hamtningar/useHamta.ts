import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';

/** Orders a fetch from the source now. */
export const useHamta = (kod: string) =>
  useAndring<null, unknown>((_, nyckel) =>
    unwrap(api.POST('/datamangder/{kod}/hamtningar', { params: { path: { kod }, header: { 'Idempotency-Key': nyckel } } })),
  );
