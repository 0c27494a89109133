import { api, unwrap } from '../../../api/client';

export interface Leverans {
  datamangd: string;
  lasare: string;
  lage: string;
  /** Only for formats that do not say it themselves. */
  period?: string;
}

const typer: [slut: RegExp, typ: string][] = [
  [/\.(csv|tsv|txt)(\.gz)?$/i, 'text/csv'],
  [/\.json(\.gz)?$/i, 'application/json'],
  [/\.ndjson(\.gz)?$/i, 'application/x-ndjson'],
];
export const innehallstyp = (filnamn: string) => typer.find(([slut]) => slut.test(filnamn))?.[1] ?? 'application/octet-stream';

/** The file as it is, with its checksum, to be examined only: storing comes after the preview. */
export async function sandFil(fil: File, leverans: Leverans, nyckel: string) {
  const innehall = await fil.arrayBuffer();
  const summa = new Uint8Array(await crypto.subtle.digest('SHA-256', innehall));
  return unwrap(
    api.POST('/importer', {
      params: {
        query: { ...leverans, provkorning: true },
        header: { 'Idempotency-Key': nyckel, 'Content-Digest': `sha-256=:${btoa(String.fromCharCode(...summa))}:` },
      },
      body: innehall as unknown as string,
      bodySerializer: (body: unknown) => body as ArrayBuffer,
      headers: {
        'content-type': innehallstyp(fil.name),
        ...(fil.name.endsWith('.gz') && { 'content-encoding': 'gzip' }),
      },
    }),
  );
}
