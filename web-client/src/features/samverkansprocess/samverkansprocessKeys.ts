export const samverkansprocessKeys = {
  all: ['samverkansprocess'] as const,
  lista: (filter: object) => [...samverkansprocessKeys.all, 'lista', filter] as const,
  one: (id: string) => [...samverkansprocessKeys.all, id] as const,
};
