import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { sparaFil } from '../../../components/sparaFil';

/** The document, fetched with the token and saved by the browser under the picture's own title. */
export function useHamtaDokument(id: string, rubrik: string) {
  return useMutation({
    mutationFn: async (format: 'docx' | 'json') => {
      const val = { params: { path: { id } }, parseAs: 'blob', headers: { accept: '*/*' } } as const;
      const fil = await unwrap<unknown>(
        format === 'docx' ? api.GET('/lagesbilder/{id}/dokument.docx', val) : api.GET('/lagesbilder/{id}/dokument.json', val),
      );
      sparaFil(fil as Blob, `${rubrik}.${format}`);
    },
  });
}
