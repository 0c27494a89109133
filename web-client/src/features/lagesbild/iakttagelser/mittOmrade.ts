import type { components } from '../../../api/schema';

/** The areas where I hold a role and may write observations. */
export function mittOmrade({ omraden, rattigheter }: components['schemas']['HamtaMigResponse']) {
  const far = rattigheter.find(({ ratt }) => ratt === 'lagesbild:iaktta')?.omraden ?? [];
  return omraden.filter(({ kod }) => far.includes(kod));
}
