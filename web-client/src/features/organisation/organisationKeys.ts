export const organisationKeys = {
  all: ['organisation'] as const,
  mig: () => [...organisationKeys.all, 'mig'] as const,
  omraden: (filter: object = {}) => [...organisationKeys.all, 'omraden', filter] as const,
  omrade: (kod: string) => [...organisationKeys.all, 'omrade', kod] as const,
};
