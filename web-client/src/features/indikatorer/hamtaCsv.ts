import { api, unwrap } from '../../api/client';

/** The query as a file that Swedish spreadsheets open: fetched with the token, then saved by the browser. */
export async function hamtaCsv(indikator: string, omrade: string) {
  const query = { indikator: [indikator], omrade: [omrade], uppdelning: ['alla'], format: 'csv', decimaltecken: 'komma' };
  const text = await unwrap<unknown>(api.GET('/matvarden', { params: { query }, parseAs: 'text', headers: { accept: 'text/csv' } }));
  const adress = URL.createObjectURL(new Blob([String(text)], { type: 'text/csv' }));
  const lank = document.createElement('a');
  lank.href = adress;
  lank.download = `${indikator}-${omrade}.csv`;
  lank.click();
  URL.revokeObjectURL(adress);
}
