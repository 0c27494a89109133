export const lagesbildKeys = {
  all: ['lagesbild'] as const,
  lista: (filter: object) => [...lagesbildKeys.all, 'lista', filter] as const,
  one: (id: string) => [...lagesbildKeys.all, id] as const,
  andringar: (id: string) => [...lagesbildKeys.all, id, 'andringar'] as const,
  delningar: (id: string) => [...lagesbildKeys.all, id, 'delningar'] as const,
  problem: (id: string) => [...lagesbildKeys.all, 'problem', id] as const,
  iakttagelser: (filter?: object) => [...lagesbildKeys.all, 'iakttagelser', ...(filter ? [filter] : [])] as const,
  veckan: (omrade: string, vecka: string) => [...lagesbildKeys.iakttagelser(), 'veckan', omrade, vecka] as const,
  siffror: (referenser: readonly string[]) => [...lagesbildKeys.all, 'siffror', referenser] as const,
  granskning: (text: string) => [...lagesbildKeys.all, 'granskning', text] as const,
  orsak: (id: string) => [...lagesbildKeys.all, 'orsak', id] as const,
};
