export const atgardsplanKeys = {
  all: ['atgardsplan'] as const,
  lista: (filter: object) => [...atgardsplanKeys.all, 'lista', filter] as const,
  one: (id: string) => [...atgardsplanKeys.all, id] as const,
};
