import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Felruta } from './Felruta';
import { Laddar } from './Laddar';

interface Props<T> {
  fraga: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** The three faces of a query: on its way, failed, here. */
export function Hamtat<T>({ fraga, children }: Props<T>) {
  if (fraga.data !== undefined) return children(fraga.data);
  if (fraga.error) return <Felruta fel={fraga.error} igen={() => fraga.refetch()} />;
  return <Laddar />;
}
