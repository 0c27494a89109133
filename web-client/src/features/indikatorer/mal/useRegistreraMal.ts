import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';
import type { Malvarde } from './mal';

/** A target that a decision has set. */
export const useSkapaMal = () =>
  useAndring((body: components['schemas']['SkapaMalvardeRequest'], nyckel) =>
    unwrap(api.POST('/malvarden', { body, params: { header: { 'Idempotency-Key': nyckel } } })),
  );

/** A new decision about a target: another value, or that it no longer holds. */
export const useUppdateraMal = ({ id, version }: Malvarde) =>
  useAndring((body: components['schemas']['UppdateraMalvardeRequest']) =>
    unwrap(api.PUT('/malvarden/{id}', { body, params: { path: { id }, header: { 'If-Match': `"${version}"` } } })),
  );
