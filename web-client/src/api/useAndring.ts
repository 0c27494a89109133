import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * One change. The same body sent again before it is answered carries the same Idempotency-Key, so that a lost answer never makes two of a thing.
 * Afterwards everything shown is read again: in a chain, most pages show a piece of what changed.
 */
export function useAndring<In, Ut>(sand: (varden: In, nyckel: string) => Promise<Ut>) {
  const queries = useQueryClient();
  const sist = useRef({ innehall: '', nyckel: '' });
  return useMutation({
    mutationFn: (varden: In) => {
      const innehall = JSON.stringify(varden);
      if (sist.current.innehall !== innehall) sist.current = { innehall, nyckel: crypto.randomUUID() };
      return sand(varden, sist.current.nyckel);
    },
    onSuccess: () => {
      sist.current = { innehall: '', nyckel: '' }; // asked for once more, it is another one
      return queries.invalidateQueries();
    },
  });
}
