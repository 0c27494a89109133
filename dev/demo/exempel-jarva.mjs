// The worked example for Järva: what was agreed, seen, decided and followed up. Made up, without people, marked "Exempel".
// Gaps are left on purpose: a measure without a cause, one without an indicator, one not followed up and one late.

import * as jarva from './orsaksanalys-jarva.mjs';
import * as platser from './orsaksanalys-platser.mjs';

export const overgripande = {
  rubrik: 'Exempel: övergripande samverkan mellan staden och Polisregion Stockholm',
  niva: 'Overgripande',
  omrade: '0180',
  parter: ['stadsledningskontoret', 'polisregion-stockholm'],
  giltigFran: '2026-01-01',
  giltigTill: '2027-12-31',
  fokusproblem: ['Otrygga och brottsutsatta platser', 'Unga i riskzon'],
  troligaOrsaker: 'Platser utan tillsyn och unga utan ordnad fritid.',
  mal: 'Gemensamma lägesbilder i alla stadsdelsområden och åtgärder som svarar mot orsakerna.',
  dokumentationsform: 'Överenskommelsen och dess bilagor förs i Trygghet.',
  uppfoljningsform: 'Tertialvis i den centrala styrgruppen.',
};

export const lokal = {
  rubrik: 'Exempel: lokal samverkan för ett tryggare Järva',
  niva: 'Lokal',
  omrade: 'jarva',
  parter: ['sdf-jarva', 'lpo-jarva-polisen', 'trafikkontoret'],
  giltigFran: '2026-03-19',
  giltigTill: '2027-12-31',
  fokusproblem: ['Narkotika vid Kista torg', 'Otrygg väg hem i Husby', 'Skadegörelse vid skolor i Tensta'],
  troligaOrsaker: 'Mörka stråk, få vuxna på platserna kvällstid och skolgårdar utan tillsyn.',
  mal: 'Färre ska känna oro för närstående vid nästa trygghetsmätning.',
  dokumentationsform: 'Gemensam lägesbild och handlingsplan i Trygghet.',
  uppfoljningsform: 'Tertialvis i den lokala styrgruppen.',
};

export const grupper = [
  {
    typ: 'Styrgrupp',
    namn: 'Exempel: lokal styrgrupp Järva',
    omrade: 'jarva',
    uppdrag: 'Prioriterar, säkrar resurser och beslutar lägesbild och handlingsplan.',
    ledamoter: [
      { roll: 'ordförande', organisation: 'sdf-jarva' },
      { roll: 'vice ordförande', organisation: 'lpo-jarva-polisen' },
    ],
    giltigFran: '2026-01-15',
  },
  {
    typ: 'Beredningsgrupp',
    namn: 'Exempel: lokal beredningsgrupp Järva',
    omrade: 'jarva',
    uppdrag: 'Tar fram lägesbild och orsaksanalys och följer upp åtgärderna.',
    ledamoter: [
      { roll: 'samordnare', organisation: 'sdf-jarva' },
      { roll: 'kommunpolis', organisation: 'lpo-jarva-polisen' },
      { roll: 'ledamot', organisation: 'utbildningsforvaltningen' },
      { roll: 'ledamot', organisation: 'svenska-bostader' },
    ],
    giltigFran: '2026-01-15',
  },
  {
    typ: 'Arbetsgrupp',
    namn: 'Exempel: arbetsgrupp Kista torg',
    omrade: 'jarva',
    uppdrag: 'Genomför åtgärderna vid Kista torg.',
    ledamoter: [
      { roll: 'sammankallande', organisation: 'sdf-jarva' },
      { roll: 'ledamot', organisation: 'trafikkontoret' },
      { roll: 'ledamot', organisation: 'lpo-jarva-polisen' },
    ],
    giltigFran: '2026-04-16',
    giltigTill: '2026-12-31',
  },
];

const period = { omrade: 'jarva', periodFran: '2025-01-01', periodTill: '2025-12-31' };
const kallor = [
  { namn: 'Trygghetsmätningen (syntetiska exempeldata)', hamtad: '2026-02-02' },
  { namn: 'Anmälda brott (syntetiska exempeldata)', hamtad: '2026-02-02' },
];

export const stadensBild = {
  ...period,
  rubrik: 'Exempel: stadens egen lägesbild för Järva 2025',
  typ: 'Egen',
  part: 'sdf-jarva',
  kartlaggningBrottslighet: 'Förvaltningens fältarbete och skolor beskriver öppen handel med narkotika vid Kista torg.',
  kartlaggningKonsekvenser: 'Boende undviker torget kvällstid och oroar sig för sina närstående.',
  annanInformation: 'Personalen har deltagit i två dialogmöten. Synpunkter om mörka gångvägar återkommer.',
  analys: 'Belysning och vuxennärvaro bedöms påverka mest på kort sikt.',
  kallor,
};

export const polisensBild = {
  ...period,
  rubrik: 'Exempel: polisens egen lägesbild för Järva 2025',
  typ: 'Egen',
  part: 'lpo-jarva-polisen',
  kartlaggningBrottslighet: 'Narkotikabrotten är koncentrerade till torget och tunnelbanans entré, mest kl. 17–23.',
  kartlaggningKonsekvenser: 'Butiker har kortat öppettiderna. Få vill lämna uppgifter.',
  annanInformation: 'Medborgardialog har hållits vid tre tillfällen.',
  analys: 'Platsens utformning ger flyktvägar och skydd mot insyn.',
  kallor,
};

export const gemensamBild = {
  ...period,
  rubrik: 'Exempel: gemensam lägesbild för Järva 2025',
  typ: 'Gemensam',
  kartlaggningBrottslighet:
    'Handel med narkotika vid Kista torg, skadegörelse vid skolor i Tensta. Polisens och stadens bilder stämmer överens.',
  kartlaggningKonsekvenser: 'Många undviker platser kvällstid. Oron för närstående är större än oron för egen del.',
  annanInformation: 'Andelen oroliga för närstående var {{matvarde TRY-03 jarva 2023}}.',
  analys: 'Orsakerna ligger främst i platsen och går att påverka. Utan åtgärder väntas läget bestå.',
  kallor,
};

/** Each problem of the joint picture with its whole analysis. */
export const problem = [...platser.problem, ...jarva.problem];

/** What the parties saw, each on its own: per joint problem, in their own words. The others were added together. */
export const delproblem = {
  0: {
    staden: {
      rubrik: 'Narkotika vid Kista torg',
      vad: 'Öppen handel med narkotika som får boende att undvika torget.',
      var: 'Kista torg och gångvägen mot tunnelbanan.',
      nar: 'Kvällar',
      vilkaDrabbas: 'Boende, resande och butiksanställda.',
      dimension: 'Brott',
      indikatorer: ['TRY-03', 'BRO-07'],
    },
    polisen: {
      rubrik: 'Narkotikahandel på Kista torg',
      vad: 'Öppen försäljning med överlämning i skymda lägen.',
      var: 'Kista torg och tunnelbanans entré.',
      nar: 'Vardagar kl. 17–23',
      vilkaDrabbas: 'Resande och näringsidkare.',
      dimension: 'Brott',
      indikatorer: ['BRO-07'],
    },
  },
  2: {
    staden: {
      rubrik: 'Skadegörelse vid skolor i Tensta',
      vad: 'Krossade rutor och klotter efter helger och lov.',
      var: 'Skolgårdar i Tensta.',
      nar: 'Helger och lov',
      vilkaDrabbas: 'Elever och personal.',
      dimension: 'Ordningsstorning',
      indikatorer: ['BRO-06'],
    },
  },
  4: {
    polisen: {
      rubrik: 'Unga rekryteras till kriminella nätverk',
      vad: 'Unga begår sina första brott åt äldre.',
      var: 'Hela Järva.',
      nar: 'Eftermiddagar och kvällar',
      vilkaDrabbas: 'Unga och deras familjer.',
      dimension: 'Brott',
      indikatorer: ['BRO-07'],
    },
  },
};

export const plan = {
  rubrik: 'Exempel: handlingsplan för ett tryggare Järva 2026',
  omrade: 'jarva',
  periodFran: '2026-04-01',
  periodTill: '2026-12-31',
  inriktningar: ['Långsiktigt förebyggande arbete', 'Stadsmiljö'],
};

/** `problem` and `orsaker` point into the list above. `beslutas: false` stays a proposal. */
export const atgarder = [
  {
    nyckel: 'belysning',
    problem: 0,
    orsaker: [0, 4],
    status: ['Pagar', 'Genomford'],
    falt: {
      rubrik: 'Ny belysning och röjd sikt på gångvägen vid Kista torg',
      beskrivning: 'Byta armaturer, beskära buskage och ta bort gömställen längs gångvägen.',
      preventionstyp: 'Situationell',
      ansvarigOrganisation: 'trafikkontoret',
      ansvarigRoll: 'projektledare belysning',
      medverkande: ['sdf-jarva'],
      startdatum: '2026-04-20',
      slutdatum: '2026-09-30',
      operativtMal: 'Hela gångvägen är belyst enligt stadens norm senast den 30 september.',
      insatsform: 'Punktinsats',
      evidens: 'Evidensbaserad',
      indikatorer: ['TRY-03', 'ORD-02'],
      resurser: { timmar: 250, kronor: 850000 },
    },
  },
  {
    nyckel: 'nattvandring',
    problem: 0,
    orsaker: [1, 5],
    status: ['Pagar'],
    falt: {
      rubrik: 'Vuxna på torget fredag och lördag kväll',
      beskrivning: 'Nattvandring med föreningar och mobila ordningsvakter, med gemensam genomgång före varje kväll.',
      preventionstyp: 'Social',
      ansvarigOrganisation: 'sdf-jarva',
      ansvarigRoll: 'samordnare civilsamhälle',
      medverkande: ['lpo-jarva-polisen'],
      startdatum: '2026-04-24',
      slutdatum: '2026-12-18',
      operativtMal: 'Minst fyra vuxna på torget varje fredag och lördag kl. 19–24.',
      insatsform: 'OrdinarieArbete',
      evidens: 'Beprovad',
      indikatorer: [],
      resurser: { timmar: 600 },
    },
  },
  {
    nyckel: 'uppsokande',
    problem: 0,
    orsaker: [2, 3],
    status: ['Pagar'],
    falt: {
      rubrik: 'Uppsökande arbete med erbjudande om fritid och praktik',
      beskrivning: 'Fältarbetare söker upp unga vid torget och erbjuder plats i fritidsverksamhet eller praktik.',
      preventionstyp: 'Social',
      ansvarigOrganisation: 'socialforvaltningen',
      ansvarigRoll: 'enhetschef uppsökande arbete',
      medverkande: ['sdf-jarva', 'arbetsmarknadsforvaltningen'],
      startdatum: '2026-05-04',
      slutdatum: '2026-10-30',
      operativtMal: 'Minst 40 unga har fått ett erbjudande.',
      insatsform: 'OrdinarieArbete',
      evidens: 'Beprovad',
      indikatorer: ['UNG-05', 'BRO-07'],
      resurser: { arsarbetskrafter: 1.5 },
    },
  },
  {
    nyckel: 'skolgardar',
    problem: 2,
    orsaker: [0, 1, 4],
    status: ['Pagar'],
    falt: {
      rubrik: 'Öppna skolgårdar med ledare på helgerna i Tensta',
      beskrivning: 'Idrottsaktiviteter med ledare på två skolgårdar lördagar och söndagar.',
      preventionstyp: 'Situationell',
      ansvarigOrganisation: 'idrottsforvaltningen',
      ansvarigRoll: 'verksamhetsansvarig',
      medverkande: ['utbildningsforvaltningen'],
      startdatum: '2026-04-18',
      slutdatum: '2026-12-13',
      operativtMal: 'Aktivitet på båda skolgårdarna minst 30 helger.',
      insatsform: 'Punktinsats',
      evidens: 'NyMetod',
      indikatorer: ['BRO-06'],
      resurser: { kronor: 320000, kompetens: 'Två ledare med erfarenhet av ungdomsgrupper' },
    },
  },
  {
    nyckel: 'vandring',
    problem: 1,
    orsaker: [],
    beslutas: false,
    status: [],
    falt: {
      rubrik: 'Trygghetsvandring i Husby för att pröva orsakerna',
      beskrivning:
        'Vandring med boende längs gångstråket. Kan inte beslutas förrän det är valt vilken orsak den möter.',
      preventionstyp: 'Trygghetsskapande',
      ansvarigOrganisation: 'svenska-bostader',
      ansvarigRoll: 'områdesansvarig',
      medverkande: ['sdf-jarva', 'lpo-jarva-polisen'],
      startdatum: '2026-12-01',
      slutdatum: '2026-12-15',
      operativtMal: 'En vandring med minst 15 boende och en lista över vad som ska åtgärdas.',
      insatsform: 'Punktinsats',
      evidens: 'Beprovad',
      indikatorer: ['PRO-06'],
      resurser: { timmar: 20 },
    },
  },
];

export const rapporttillfallen = [
  { ar: 2026, typ: 'T1', balansdag: '2026-04-30', inlamningsdag: '2026-05-20' },
  { ar: 2026, typ: 'T2', balansdag: '2026-08-31', inlamningsdag: '2026-09-21' },
  { ar: 2026, typ: 'VB', balansdag: '2026-12-31', inlamningsdag: '2027-01-25' },
];

const effekt = {
  indikator: 'TRY-03',
  bedomning: 'Forbattring',
  osakerhet:
    'Minskningen från 43 till 31 procent är säkerställd, men siffrorna är syntetiska och mätningen säger inte varför.',
  utgangsvarde: 43,
};

export const uppfoljningar = [
  {
    atgard: 'belysning',
    tillfalle: 'T1',
    falt: {
      genomforande: 'EnligtPlan',
      statusfarg: 'Gron',
      resultat: 'Inventeringen är klar och armaturerna beställda.',
    },
  },
  {
    atgard: 'belysning',
    tillfalle: 'T2',
    falt: { genomforande: 'EnligtPlan', statusfarg: 'Gron', resultat: 'Tre av fyra sträckor är belysta.', effekt },
  },
  {
    atgard: 'nattvandring',
    tillfalle: 'T2',
    falt: { genomforande: 'EnligtPlan', statusfarg: 'Gron', resultat: 'Genomfört 34 av 36 planerade kvällar.' },
  },
  {
    atgard: 'skolgardar',
    tillfalle: 'T1',
    falt: { genomforande: 'EnligtPlan', statusfarg: 'Gron', resultat: 'Första helgen genomförd på båda skolgårdarna.' },
  },
  {
    atgard: 'skolgardar',
    tillfalle: 'T2',
    falt: {
      genomforande: 'Avvikelse',
      statusfarg: 'Gul',
      resultat: 'Aktivitet på den ena skolgården. Den andra har varit stängd för ombyggnad.',
      avvikelseorsak: 'Ombyggnaden blev försenad och skolgården gick inte att använda.',
      atgardVidAvvikelse: 'Flyttas till idrottsplatsen intill till och med oktober.',
    },
  },
];

export const farsta = {
  rubrik: 'Exempel: stadens egen lägesbild för Farsta 2026 (utkast)',
  typ: 'Egen',
  part: 'sdf-farsta',
  omrade: 'farsta',
  periodFran: '2026-01-01',
  periodTill: '2026-12-31',
  kartlaggningBrottslighet: 'Cykelstölder vid tunnelbanan har tagits upp av flera verksamheter.',
  kallor: [{ namn: 'Synpunkter från personal i förvaltningen', hamtad: '2026-11-10' }],
};

export const farstasProblem = {
  rubrik: 'Cykelstölder vid Farsta strand',
  vad: 'Cyklar stjäls vid pendlarparkeringen.',
  var: 'Cykelparkeringen vid stationen.',
  nar: 'Dagtid på vardagar.',
  vilkaDrabbas: 'Pendlare.',
  trend: 'Okand',
  dimension: 'Brott',
  indikatorer: ['UTS-06'],
};

export const rapportorsuppdrag = [
  { rapportor: 'rapportor-jarva', omrade: 'jarva', slag: 'Fastighetsagare', taktVeckor: 1, giltigFran: '2026-09-07' },
  { rapportor: 'rapportor-jarva-skola', omrade: 'jarva', slag: 'Skola', taktVeckor: 1, giltigFran: '2026-09-07' },
];

export const iakttagelser = [
  {
    omrade: 'jarva',
    plats: 'Exempel: Kista torg',
    longitud: 17.943142,
    latitud: 59.402847,
    kategori: 'Nedskrapning',
    omfattning: 2,
    beskrivning: 'Fulla papperskorgar.',
  },
  {
    omrade: 'jarva',
    plats: 'Exempel: gångvägen i Husby',
    longitud: 17.926944,
    latitud: 59.409444,
    kategori: 'OtryggPlats',
    omfattning: 3,
    beskrivning: 'Två lampor är trasiga.',
  },
];

export const nastaMatning = { datamangd: 'TRYGGHET-SYNTETISK', period: '2029', planerad: '2030-03-01' };
