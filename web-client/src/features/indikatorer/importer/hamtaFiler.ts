import { api, unwrap } from '../../../api/client';
import { sparaFil } from '../../../components/sparaFil';

/** The template of a data set, with my areas and periods filled in. */
export async function hamtaMall(kod: string) {
  const fil = await unwrap<unknown>(api.GET('/datamangder/{kod}/mall.csv', { params: { path: { kod } }, parseAs: 'blob' }));
  sparaFil(fil as Blob, `mall-${kod}.csv`);
}

/** The sender's own file with what is wrong in columns at the end. */
export async function hamtaFelfil(id: string) {
  const fraga = { path: { id }, query: { format: 'csv' } };
  const fil = await unwrap<unknown>(api.GET('/importer/{id}/rapport', { params: fraga, parseAs: 'blob' }));
  sparaFil(fil as Blob, `import-${id}.csv`);
}
