export const samverkansoverenskommelseKeys = {
  all: ['samverkansoverenskommelse'] as const,
  lista: (filter: object) => [...samverkansoverenskommelseKeys.all, 'lista', filter] as const,
  one: (id: string) => [...samverkansoverenskommelseKeys.all, id] as const,
};
