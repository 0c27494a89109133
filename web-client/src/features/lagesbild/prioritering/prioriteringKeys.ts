export const prioriteringKeys = {
  all: ['prioritering'] as const,
  moten: (filter: object) => [...prioriteringKeys.all, 'moten', filter] as const,
  mote: (id: string) => [...prioriteringKeys.all, 'mote', id] as const,
};
