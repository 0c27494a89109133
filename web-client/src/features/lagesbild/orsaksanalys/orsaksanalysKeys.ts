import { lagesbildKeys } from '../lagesbildKeys';

export const orsaksanalysKeys = {
  one: (problem: string) => [...lagesbildKeys.problem(problem), 'orsaksanalys'] as const,
  platser: (omrade: string) => [...lagesbildKeys.all, 'platser', omrade] as const,
};
