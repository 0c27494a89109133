import { api, unwrap } from '../../api/client';

/** The query as a file: fetched with the token, then saved by the browser. */
export async function hamtaCsv(indikator: string, omrade: string) {
  const query = { indikator, omrade, format: 'csv', limit: 10_000 };
  const text = await unwrap<unknown>(api.GET('/matvarden', { params: { query }, parseAs: 'text', headers: { accept: 'text/csv' } }));
  const adress = URL.createObjectURL(new Blob([String(text)], { type: 'text/csv' }));
  const lank = document.createElement('a');
  lank.href = adress;
  lank.download = `${indikator}-${omrade}.csv`;
  lank.click();
  URL.revokeObjectURL(adress);
}
