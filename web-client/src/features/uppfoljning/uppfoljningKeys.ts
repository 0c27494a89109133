export const uppfoljningKeys = {
  all: ['uppfoljning'] as const,
  lista: (filter: object) => [...uppfoljningKeys.all, 'lista', filter] as const,
  tillfallen: () => [...uppfoljningKeys.all, 'tillfallen'] as const,
  one: (id: string) => [...uppfoljningKeys.all, id] as const,
  arbetslista: (omrade?: string) => [...uppfoljningKeys.all, 'arbetslista', omrade ?? ''] as const,
  sparbarhet: (omrade: string) => [...uppfoljningKeys.all, 'sparbarhet', omrade] as const,
};
