export const lagesbildKeys = {
  all: ['lagesbild'] as const,
  lista: (filter: object) => [...lagesbildKeys.all, 'lista', filter] as const,
  one: (id: string) => [...lagesbildKeys.all, id] as const,
  problem: (id: string) => [...lagesbildKeys.all, 'problem', id] as const,
  orsak: (id: string) => [...lagesbildKeys.all, 'orsak', id] as const,
};
