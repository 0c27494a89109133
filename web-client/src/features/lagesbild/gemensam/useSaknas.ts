import { useQuery } from '@tanstack/react-query';
import type { Lagesbild } from '../typer';
import { sammanstallningFraga } from './useSammanstallning';

/** What is missing before a joint picture can be adopted; nothing for other kinds. */
export function useSaknas({ id, typ }: Pick<Lagesbild, 'id' | 'typ'>) {
  const { data } = useQuery({ ...sammanstallningFraga(id), enabled: typ === 'Gemensam' });
  return data?.saknas ?? [];
}
