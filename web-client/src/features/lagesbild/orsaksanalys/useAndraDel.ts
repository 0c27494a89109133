import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';

type S = components['schemas'];
interface Del {
  id: string;
  version: number;
}
const sparad = ({ id, version }: Del) => ({ path: { id }, header: { 'If-Match': `"${version}"` } });
const ny = (nyckel: string) => ({ header: { 'Idempotency-Key': nyckel } });

/** Save a factor: a new one, or the version that was looked at. */
export function useSparaFaktor(problemId: string, del?: Del) {
  return useAndring(
    async (body: S['UppdateraFaktorRequest'], nyckel): Promise<unknown> =>
      del
        ? unwrap(api.PUT('/faktorer/{id}', { body, params: sparad(del) }))
        : unwrap(api.POST('/faktorer', { body: { ...body, problemId }, params: ny(nyckel) })),
  );
}

/** Save a hypothesis; a new one is always proposed. */
export function useSparaHypotes(problemId: string, del?: Del) {
  return useAndring(
    async ({ status, ...body }: S['UppdateraHypotesRequest'], nyckel): Promise<unknown> =>
      del
        ? unwrap(api.PUT('/hypoteser/{id}', { body: { ...body, status }, params: sparad(del) }))
        : unwrap(api.POST('/hypoteser', { body: { ...body, problemId }, params: ny(nyckel) })),
  );
}

/** Save a piece of evidence for or against a hypothesis. */
export function useSparaUnderlag(hypotesId: string, del?: Del) {
  return useAndring(
    async (body: S['UppdateraUnderlagRequest'], nyckel): Promise<unknown> =>
      del
        ? unwrap(api.PUT('/hypotesunderlag/{id}', { body, params: sparad(del) }))
        : unwrap(api.POST('/hypotesunderlag', { body: { ...body, hypotesId }, params: ny(nyckel) })),
  );
}

/** Save the whole chain of events over the version that was looked at. */
export function useSparaKedja(problemId: string, version: number) {
  return useAndring((steg: S['UppdateraHandelsekedjaSteg'][]) =>
    unwrap(api.PUT('/problem/{id}/handelsekedja', { body: { steg }, params: sparad({ id: problemId, version }) })),
  );
}

/** Take a part out of the draft. Nothing is erased: the row stays in the database and in the audit log. */
export function useTaBortDel(slag: 'faktorer' | 'hypoteser' | 'hypotesunderlag') {
  return useAndring((del: Del) => {
    switch (slag) {
      case 'faktorer':
        return unwrap(api.DELETE('/faktorer/{id}', { params: sparad(del) }));
      case 'hypoteser':
        return unwrap(api.DELETE('/hypoteser/{id}', { params: sparad(del) }));
      default:
        return unwrap(api.DELETE('/hypotesunderlag/{id}', { params: sparad(del) }));
    }
  });
}
