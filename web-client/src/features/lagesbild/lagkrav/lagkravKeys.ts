export const lagkravKeys = {
  all: ['lagkrav'] as const,
  one: (kod: string) => [...lagkravKeys.all, kod] as const,
  frister: (omrade?: string) => [...lagkravKeys.all, 'frister', omrade ?? ''] as const,
  kallkrav: (lagesbild: string) => [...lagkravKeys.all, 'kallkrav', lagesbild] as const,
};
