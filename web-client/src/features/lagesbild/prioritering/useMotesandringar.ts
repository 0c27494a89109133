import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';
import type { Mote, Problemrad } from './typer';

type S = components['schemas'];
const etag = (version: number) => ({ 'If-Match': `"${version}"` });

/** The scores of one problem, all of them; what is left out is gone. */
export const useBedom = (mote: string, rad: Problemrad) =>
  useAndring((body: S['RegistreraBedomningRequest']) =>
    unwrap(
      api.PUT('/prioriteringsmoten/{id}/problem/{problemId}/bedomningar', {
        body,
        params: { path: { id: mote, problemId: rad.problemId }, header: etag(rad.version) },
      }),
    ),
  );

/** The decision on one problem. */
export const useBesluta = (mote: string, rad: Problemrad) =>
  useAndring((body: S['PrioriteraProblemRequest']) =>
    unwrap(
      api.PUT('/prioriteringsmoten/{id}/problem/{problemId}/beslut', {
        body,
        params: { path: { id: mote, problemId: rad.problemId }, header: etag(rad.version) },
      }),
    ),
  );

/** Which of the prioritised comes first. */
export const useOrdna = ({ id, version }: Mote) =>
  useAndring((problem: string[]) =>
    unwrap(api.PUT('/prioriteringsmoten/{id}/ordning', { body: { problem }, params: { path: { id }, header: etag(version) } })),
  );

/** The day, who meets and who is there. */
export const useUppdateraMote = ({ id, version }: Mote) =>
  useAndring((body: S['UppdateraPrioriteringsmoteRequest']) =>
    unwrap(api.PUT('/prioriteringsmoten/{id}', { body, params: { path: { id }, header: etag(version) } })),
  );

/** Close the meeting: its minutes never change after that. */
export const useAvslutaMote = ({ id, version }: Mote) =>
  useAndring((body: S['AvslutaPrioriteringsmoteRequest'], nyckel) =>
    unwrap(
      api.POST('/prioriteringsmoten/{id}/avslutning', {
        body,
        params: { path: { id }, header: { ...etag(version), 'Idempotency-Key': nyckel } },
      }),
    ),
  );
