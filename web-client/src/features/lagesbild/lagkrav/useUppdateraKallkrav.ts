import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';

type Request = components['schemas']['UppdateraKallkravRequest'];

/** Answer the checklist of a draft. `etag` is the version of the picture that was looked at. */
export function useUppdateraKallkrav(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.PUT('/lagesbilder/{id}/kallkrav', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
