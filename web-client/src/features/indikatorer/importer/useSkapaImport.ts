import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { indikatorerKeys } from '../indikatorerKeys';
import { type Leverans, sandFil } from './sandFil';

/** Sends a file once: the same file and choices sent again after a lost answer give the same import. */
export function useSkapaImport() {
  const queries = useQueryClient();
  const sist = useRef<{ fil?: File; val?: string; nyckel: string }>({ nyckel: '' });
  return async (fil: File, leverans: Leverans) => {
    const val = JSON.stringify(leverans);
    if (sist.current.fil !== fil || sist.current.val !== val) sist.current = { fil, val, nyckel: crypto.randomUUID() };
    const skapad = await sandFil(fil, leverans, sist.current.nyckel);
    await queries.invalidateQueries({ queryKey: indikatorerKeys.importerna() });
    return skapad;
  };
}
