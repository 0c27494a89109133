export const organisationKeys = {
  all: ['organisation'] as const,
  mig: () => [...organisationKeys.all, 'mig'] as const,
  omraden: (filter: object = {}) => [...organisationKeys.all, 'omraden', filter] as const,
  organisationer: () => [...organisationKeys.all, 'organisationer'] as const,
  omrade: (kod: string) => [...organisationKeys.all, 'omrade', kod] as const,
};
