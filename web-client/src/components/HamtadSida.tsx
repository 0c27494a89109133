import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Felruta } from './Felruta';
import { Laddar } from './Laddar';
import { Sida } from './Sida';

interface Props<T> {
  fraga: UseQueryResult<T>;
  /** The heading when it cannot be shown: "Åtgärden kan inte visas". */
  felrubrik: string;
  children: (data: T) => ReactNode;
}

/** A page about one thing that is fetched: on its way, not to be had, here. */
export function HamtadSida<T>({ fraga: { data, error, refetch }, felrubrik, children }: Props<T>) {
  if (error)
    return (
      <Sida titel={felrubrik}>
        <Felruta fel={error} igen={refetch} />
      </Sida>
    );
  if (data === undefined)
    return (
      <Sida titel="…" laddar>
        <Laddar />
      </Sida>
    );
  return children(data);
}
