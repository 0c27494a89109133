export const atgardsplanKeys = {
  all: ['atgardsplan'] as const,
  lista: (filter: object) => [...atgardsplanKeys.all, 'lista', filter] as const,
  plan: (id: string) => [...atgardsplanKeys.all, 'plan', id] as const,
  atgard: (id: string) => [...atgardsplanKeys.all, 'atgard', id] as const,
};
