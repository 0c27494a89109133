import { api, unwrap } from '../../../api/client';
import { sparaFil } from '../../../components/sparaFil';
import type { Mote } from './typer';

/** The minutes as a file on the reader's own machine. */
export async function hamtaProtokoll({ id, omrade, datum }: Mote) {
  const fil = await unwrap<unknown>(api.GET('/prioriteringsmoten/{id}/protokoll.docx', { params: { path: { id } }, parseAs: 'blob' }));
  sparaFil(fil as Blob, `protokoll-${omrade}-${datum}.docx`);
}
