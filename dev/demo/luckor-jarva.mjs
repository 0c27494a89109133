// What is not done yet, shown on purpose: an analysis that was adopted before the joint picture, where one problem has no cause and
// the other a single one. Neither has a measure, and the first cannot be prioritised.

export const bild = {
  rubrik: 'Exempel: tertialanalys för Järva, september–december 2025',
  typ: 'Tertial',
  omrade: 'jarva',
  periodFran: '2025-09-01',
  periodTill: '2025-12-31',
  kartlaggningBrottslighet: 'Två problem som de samlade kartläggningarna inte täcker.',
  analys: 'Orsakerna är inte utredda. Problemen prioriteras först när orsaksanalysen är gjord.',
  kallor: [{ namn: 'Trygghetsstrategi för Järva 2020–2025', hamtad: '2026-01-20' }],
};

export const problem = [
  {
    falt: {
      rubrik: 'Bedrägerier mot äldre',
      vad: 'Äldre är särskilt utsatta för bedrägerier. Hur det går till i Järva är inte utrett.',
      var: 'Hela Järva.',
      nar: 'Hela året.',
      vilkaDrabbas: 'Äldre.',
      trend: 'Okand',
      dimension: 'Brott',
      indikatorer: ['BRO-08'],
    },
    orsaker: [],
  },
  {
    falt: {
      rubrik: 'Otillåten påverkan mot personal',
      vad: 'Hot och påtryckningar mot den som arbetar i verksamheterna.',
      var: 'Stadens verksamheter i Järva.',
      nar: 'Hela året.',
      vilkaDrabbas: 'Stadens personal.',
      trend: 'Okand',
      dimension: 'Brott',
      indikatorer: ['ORD-09'],
    },
    orsaker: [
      {
        text: 'Hot och påtryckningar tas inte upp i det systematiska arbetsmiljöarbetet överallt.',
        typ: 'Direkt',
        perspektiv: 'PlatsSituation',
        rutinaktivitet: 'AvsaknadAvVaktare',
        paverkbar: 'Ja',
      },
    ],
  },
];
