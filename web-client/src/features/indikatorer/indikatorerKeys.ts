export const indikatorerKeys = {
  all: ['indikatorer'] as const,
  katalog: (filter: object = {}) => [...indikatorerKeys.all, 'katalog', filter] as const,
  one: (kod: string) => [...indikatorerKeys.all, 'en', kod] as const,
  konfiguration: () => [...indikatorerKeys.all, 'konfiguration'] as const,
  datamangder: () => [...indikatorerKeys.all, 'datamangder'] as const,
  importerna: () => [...indikatorerKeys.all, 'importer'] as const,
  importer: (sida: number) => [...indikatorerKeys.importerna(), 'lista', sida] as const,
  import: (id: string) => [...indikatorerKeys.importerna(), 'en', id] as const,
  rapport: (id: string, sida: number) => [...indikatorerKeys.import(id), 'rapport', sida] as const,
  skillnad: (id: string, fraga: object) => [...indikatorerKeys.import(id), 'skillnad', fraga] as const,
  profil: (omrade: string) => [...indikatorerKeys.all, 'profil', omrade] as const,
  jamforelse: (kod: string, period: string | undefined) => [...indikatorerKeys.all, 'jamforelse', kod, period ?? ''] as const,
  forandring: (kod: string, omrade: string, period: string | undefined) =>
    [...indikatorerKeys.all, 'forandring', kod, omrade, period ?? ''] as const,
  styrdiagram: (kod: string, omrade: string, per: string) => [...indikatorerKeys.all, 'styrdiagram', kod, omrade, per] as const,
  matvarden: (filter: object) => [...indikatorerKeys.all, 'matvarden', filter] as const,
};
