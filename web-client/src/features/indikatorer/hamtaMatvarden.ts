import { api, unwrap } from '../../api/client';
import { sparaFil } from '../../components/sparaFil';

/** The formats a person takes away, and how they are called in a file name. */
export const filformat = {
  csv: { text: 'CSV', andelse: 'csv' },
  xlsx: { text: 'Excel', andelse: 'xlsx' },
  'json-stat2': { text: 'JSON-stat', andelse: 'json' },
} as const;
export type Filformat = keyof typeof filformat;

export interface Matvardesurval {
  indikator: string[];
  omrade: string[];
}

/** The query as a file: fetched with the token, then saved by the browser. CSV has decimal commas, as Swedish spreadsheets want. */
export async function hamtaMatvarden(urval: Matvardesurval, format: Filformat) {
  const query = { ...urval, uppdelning: ['alla'], format, ...(format === 'csv' && { decimaltecken: 'komma', bom: true }) };
  const fil = await unwrap<unknown>(api.GET('/matvarden', { params: { query }, parseAs: 'blob', headers: { accept: '*/*' } }));
  sparaFil(fil as Blob, `${[...urval.indikator, ...urval.omrade].join('-')}.${filformat[format].andelse}`);
}
