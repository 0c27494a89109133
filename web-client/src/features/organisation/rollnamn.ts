const namn: Record<string, string> = {
  samordnare: 'Samordnare',
  kommunpolis: 'Kommunpolis',
  styrgrupp: 'Styrgrupp',
  beredningsgrupp: 'Beredningsgrupp',
  arbetsgrupp: 'Arbetsgrupp',
  namndsekreterare: 'Nämndsekreterare',
  'slk-controller': 'Controller vid stadsledningskontoret',
  'kommunstyrelse-registrering': 'Registrator för kommunstyrelsen',
  statistiker: 'Statistiker',
  lasare: 'Läsare',
  polissystem: 'Polissystem',
  rapportor: 'Rapportör',
  revisor: 'Revisor',
};

/** The role as people say it, whatever case the API writes it in. */
export const rollnamn = (roll: string) => namn[roll.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()] ?? roll;
