import createClient, { type Middleware } from 'openapi-fetch';
import { type Problem, ProblemError } from './ProblemError';
import type { paths } from './schema';

export { ProblemError } from './ProblemError';

export const apiBas = '/trygghet/v1';
export const api = createClient<paths>({
  baseUrl: apiBas,
  querySerializer: { array: { style: 'form', explode: false } },
});

/** Sends the bearer token, and tells the shell when the API no longer accepts it. */
export function anvandToken(hamtaToken: () => Promise<string | undefined>, vid401: () => void) {
  const middleware: Middleware = {
    async onRequest({ request }) {
      const token = await hamtaToken();
      if (token) request.headers.set('authorization', `Bearer ${token}`);
      return medTidsgrans(request);
    },
    onResponse({ response }) {
      if (response.status === 401) vid401();
    },
  };
  api.use(middleware);
}

/** A change that is not answered must not be waited for without end. What is imported as a file may take its time. */
function medTidsgrans(request: Request) {
  if (request.method === 'GET' || !request.headers.get('content-type')?.startsWith('application/json')) return request;
  return new Request(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(30_000)]) });
}

/** `exactOptionalPropertyTypes` is on, so that a missing body and an undefined one are both allowed here. */
interface Svar<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}
export interface MedEtag<T> {
  data: T;
  etag: string;
}

/** Turns openapi-fetch's {data, error} into a value or a thrown ProblemError. */
export async function unwrap<T>(call: Promise<Svar<T>>): Promise<T> {
  return (await svar(call)).data as T;
}

/** Like unwrap, with the version the user looks at: send it back as If-Match. */
export async function unwrapMedEtag<T>(call: Promise<Svar<T>>): Promise<MedEtag<T>> {
  const { data, response } = await svar(call);
  return { data: data as T, etag: response.headers.get('etag') ?? '' };
}

async function svar<T>(call: Promise<Svar<T>>): Promise<Svar<T>> {
  const result = await call;
  if (!result.response.ok) throw new ProblemError(somProblem(result.error, result.response), result.response.status);
  return result;
}

function somProblem(error: unknown, response: Response): Problem {
  if (typeof error === 'object' && error !== null) return error as Problem;
  return { status: response.status, title: response.statusText };
}
