export const indikatorerKeys = {
  all: ['indikatorer'] as const,
  katalog: (filter: object = {}) => [...indikatorerKeys.all, 'katalog', filter] as const,
  one: (kod: string) => [...indikatorerKeys.all, 'en', kod] as const,
  konfiguration: () => [...indikatorerKeys.all, 'konfiguration'] as const,
  matvarden: (filter: object) => [...indikatorerKeys.all, 'matvarden', filter] as const,
};
