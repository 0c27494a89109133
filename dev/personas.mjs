// Who can log in during development. Named by role, never a person. What each may do stands in the database (roles).

export const personas = {
  'samordnare-jarva': { name: 'Samordnare, Järva', text: 'Skriver lägesbilder, planer och uppföljningar i Järva.' },
  'kommunpolis-jarva': { name: 'Kommunpolis, Järva', text: 'Polisens part i samverkan i Järva.' },
  'styrgrupp-jarva': { name: 'Styrgrupp, Järva', text: 'Fastställer lägesbilder och beslutar åtgärder i Järva.' },
  'arbetsgrupp-jarva': { name: 'Arbetsgrupp, Järva', text: 'Genomför beslutade åtgärder i Järva och rapporterar.' },
  'namndsekreterare-jarva': { name: 'Nämndsekreterare, Järva', text: 'Diarieför stadsdelsnämndens överenskommelser.' },
  'samordnare-farsta': { name: 'Samordnare, Farsta', text: 'Samma roll i ett annat område: ser inte Järvas utkast.' },
  'slk-controller': {
    name: 'Controller, stadsledningskontoret',
    text: 'Ser hela staden och sätter rapporttillfällena.',
  },
  statistiker: { name: 'Statistiker', text: 'Importerar statistik för hela landet.' },
  'rapportor-jarva': { name: 'Rapportör, Järva', text: 'Minsta möjliga behörighet: läser bara organisationen.' },
  revisor: { name: 'Revisor', text: 'Läser allt, även granskningsloggen.' },
};

/** Systems without a person behind them. */
export const machines = ['polis-jarva', 'analys'];

/** What personas and machines use to get a token by client_credentials. */
export const developmentSecret = 'utveckling';
