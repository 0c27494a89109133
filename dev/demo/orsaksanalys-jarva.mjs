// Cause analyses for the worked example of Järva. What they say about causes is taken from the documents that the city has published:
//   S0 the trygghetsstrategi for Järva 2020–2025, S1 and S2 the answers of Farsta and Rinkeby-Kista about the trygghetsprogram,
//   S3 the city's page about brottsförebyggande arbete. Figures are Kolada's, the same that are read into the system.
// Times and points are examples, without people.
const S0 = 'Trygghetsstrategi för Järva 2020–2025';
const S1 = 'Farsta stadsdelsförvaltning, FAR 2023/526';
const S2 = 'Rinkeby-Kista stadsdelsförvaltning, svar om trygghetsprogrammet 2020–2023';
const S3 = 'Stockholms stad, Brottsförebyggande och trygghetsskapande arbete';
const skadegorelse = 'Kolada U07452, Stockholm, treårsmedelvärden';
const stolder = 'Kolada U07417, Stockholm, treårsmedelvärden';

const aldrig = [0, 0, 0, 0, 0, 0, 0, 0];
const vardag = [0, 0, 0, 0, 0, 1, 3, 2];
const helg = [1, 0, 0, 1, 2, 3, 3, 2];

const orsak = (text, perspektiv, paverkbar, rutinaktivitet, under) => ({
  text,
  typ: under === undefined ? 'Direkt' : 'Indirekt',
  perspektiv,
  paverkbar,
  rutinaktivitet,
  under,
});
const [plats, objekt, person] = ['PlatsSituation', 'BrottsutsattObjekt', 'Garningsperson'];
const [forovare, mal, vaktare] = ['MotiveradForovare', 'LampligtObjekt', 'AvsaknadAvVaktare'];
const risk = (niva, text) => ({ slag: 'Risk', niva, text });
const skydd = (niva, text) => ({ slag: 'Skydd', niva, text });
/** The metro station beside the place: see README.md. */
const punkt = (longitud, latitud) => ({ type: 'Point', coordinates: [longitud, latitud] });
const steg = (text, brytsAv = null) => ({ text, brytsAv });
const talar = (sida, styrka, text, kalla) => ({ sida, styrka, text, kalla });

/** What is added to the first problem: its three causes are the ones that the measures answer. */
export const narkotika = {
  falt: {
    plats: { omrade: 'kista', namn: 'Kista torg', geometri: punkt(17.943142, 59.402847) },
    tidsmonster: {
      rutnat: [vardag, vardag, vardag, vardag, [0, 0, 0, 0, 0, 1, 3, 3], aldrig, aldrig],
      manader: [1, 2, 3, 10, 11, 12],
    },
    drabbade: [{ perspektiv: 'Barnratt', beskrivning: 'Unga möter handeln på väg mellan skola, fritid och hem.' }],
    brottskodgrupper: ['BRO-07'],
  },
  faktorer: [
    risk('Individ', `Eget missbruk som bekostas genom försäljning eller stölder (${S0}).`),
    risk('Grupp', `Kunder och säljare är ungdomar i samma krets (${S0}).`),
    risk('Samhalle', `Segregation, trångboddhet och skillnader i livsvillkor (${S0}).`),
    skydd('Individ', `Allvarssamtal inom 48 timmar med den unga, vårdnadshavare och polis (${S0}).`),
    skydd('Grupp', `Aktiv och organiserad fritid som når alla grupper (${S0}).`),
    skydd('Samhalle', `Platssamverkan mellan staden, fastighetsägare, näringsidkare, polis och civilsamhälle (${S0}).`),
  ],
  kedja: [
    steg('En ung person prövar narkotika i sin krets.', 'Uppsökande arbete och insatser i ett tidigt skede'),
    steg('Bruket bekostas genom att sälja vidare eller stjäla.', 'Allvarssamtal inom 48 timmar från första misstanken'),
    steg('Varan göms i planteringar och gemensamma utrymmen.', 'Röjd sikt, skötsel och samverkan med fastighetsägare'),
    steg('Överlämning i skydd av mörker.', 'Belysning, mobila ordningsvakter, fler vuxna på torget'),
    steg('Vinsten ger ställning och en kriminell karriär.', 'Stöd till den som vill lämna en kriminell livsstil'),
  ],
  hypoteser: [
    {
      orsak: 0,
      antagande: 'Om gångvägen blir ljus och får insyn minskar handeln och oron omkring den.',
      indikatorSomFalsifierar: 'TRY-03',
      vantadRiktning: 'Minskar',
      motbevis: 'Andelen oroliga för närstående är oförändrad eller högre vid nästa mätning, med gångvägen belyst.',
      status: 'Otestad',
      underlag: [
        talar('For', 2, 'Belysning och siktförbättrande åtgärder är exempel på situationell prevention.', S3),
        talar(
          'Emot',
          1,
          'Trygghetsaspekter krockar i vissa fall med natur- och parkmiljöer: röjning är inte alltid möjlig.',
          S2,
        ),
      ],
    },
    {
      orsak: 2,
      antagande: 'Om färre unga dras in minskar handeln, eftersom kunder och säljare är samma krets.',
      indikatorSomFalsifierar: 'UNG-03',
      vantadRiktning: 'Minskar',
      motbevis: 'Andelen elever som använt narkotika minskar medan handeln på torget är oförändrad.',
      status: 'Stods',
      underlag: [
        talar(
          'For',
          2,
          'Kundunderlaget består av ungdomar som tillhör samma krets som säljarna.',
          `${S0}, efter Noas rapport 2017`,
        ),
      ],
    },
  ],
};

/** Further problems of the joint picture, each with its whole analysis. `under` points at the cause that it works through. */
export const problem = [
  {
    falt: {
      rubrik: 'Nedskräpning och skadegörelse vid centrumanläggningarna',
      vad: 'Slitage, klotter och nedskräpning som ligger kvar och drar till sig mer.',
      var: 'Centrumanläggningar och gångstråk i Rinkeby och Tensta.',
      nar: 'Hela veckan, mest efter helger.',
      vilkaDrabbas: 'Boende, näringsidkare och de som arbetar i centrum.',
      trend: 'Okar',
      dimension: 'Ordningsstorning',
      indikatorer: ['ORD-01', 'BRO-06'],
      plats: { omrade: 'rinkeby', namn: 'Centrumanläggningen', geometri: punkt(17.928611, 59.388056) },
      tidsmonster: { rutnat: [vardag, aldrig, aldrig, aldrig, vardag, helg, helg], manader: [] },
      brottskodgrupper: ['BRO-06'],
    },
    orsaker: [
      orsak('Skräp och skadegörelse ligger kvar och uppmuntrar till mer.', plats, 'Ja', mal),
      orsak(
        'Renhållning och underhåll är delat mellan flera utan gemensamt ansvar för platsen.',
        plats,
        'Ja',
        vaktare,
        0,
      ),
      orsak('Få boende ingriper eller anmäler.', plats, 'Delvis', vaktare),
      orsak('Låg tillit mellan grannar och till samhället.', plats, 'Delvis', null, 2),
      orsak('Boendeomsättning och arbetslöshet försvagar den sociala ordningen.', person, 'Nej', forovare, 3),
    ],
    faktorer: [
      risk(
        'Samhalle',
        `Fysiskt förfall, boendeomsättning och arbetslöshet kännetecknar social desorganisation (${S0}).`,
      ),
      skydd('Grupp', `Kollektiv förmåga: förtroende mellan boende och vilja att agera (${S0}).`),
      skydd('Samhalle', `Renhållning och underhåll som snabbt åtgärdar skada (${S0}).`),
    ],
    kedja: [
      steg('Något går sönder eller skräpas ned.', 'Tålig utformning och fler papperskorgar'),
      steg('Det ligger kvar i flera dagar.', 'Åtgärdat inom 24 timmar, en väg in för anmälan'),
      steg('Platsen ser övergiven ut och fler skräpar ned.', 'Platssamverkan med delat ägarskap'),
      steg('Boende undviker platsen.', 'Aktiviteter som fyller platsen kvällstid'),
    ],
    hypoteser: [
      {
        orsak: 0,
        antagande: 'Om skada åtgärdas snabbt minskar ny skadegörelse.',
        indikatorSomFalsifierar: 'BRO-06',
        vantadRiktning: 'Minskar',
        motbevis: 'Skadegörelsen är oförändrad i två år fast åtgärdstiden har halverats.',
        status: 'Foreslagen',
        underlag: [
          talar('For', 1, 'Teorin om krossade fönster: förfall uppmuntrar till mer.', S0),
          talar(
            'Emot',
            2,
            'Anmäld skadegörelse i staden ökade från 32 till 83 per 1 000 invånare mellan 2012 och 2022.',
            skadegorelse,
          ),
        ],
      },
      {
        orsak: 1,
        antagande: 'Om platsen får ett gemensamt ägarskap upplevs den som renare.',
        indikatorSomFalsifierar: 'ORD-01',
        vantadRiktning: 'Minskar',
        motbevis: 'Lika många upplever nedskräpning som ett problem efter två mätningar med platssamverkan.',
        status: 'Otestad',
        underlag: [talar('For', 2, 'Strukturerad samverkan kan ge större delägarskap och engagemang för platsen.', S0)],
      },
    ],
  },
  {
    falt: {
      rubrik: 'Unga dras in i kriminalitet',
      vad: 'Unga begår sina första brott och fångas inte upp i tid.',
      var: 'Hela Järva; mötesplatser, skolor och centrum.',
      nar: 'Eftermiddagar och kvällar, lov.',
      vilkaDrabbas: 'Unga som dras in, deras familjer och jämnåriga.',
      vilkaOrsakar: 'Unga och unga vuxna i kriminella nätverk.',
      trend: 'Okand',
      dimension: 'Brott',
      indikatorer: ['UNG-02', 'UNG-06', 'BRO-03'],
      plats: { omrade: 'jarva', namn: null, geometri: null },
      tidsmonster: { rutnat: [vardag, vardag, vardag, vardag, vardag, helg, helg], manader: [6, 7, 8, 11, 12] },
      drabbade: [
        {
          perspektiv: 'Jamstalldhet',
          beskrivning: 'Kön är en av de individfaktorer som förklarar mest; pojkar och flickor debuterar olika.',
        },
        { perspektiv: 'Barnratt', beskrivning: 'Barnet ska vara delaktigt i insatserna.' },
      ],
      brottskodgrupper: ['BRO-03', 'BRO-04'],
    },
    orsaker: [
      orsak('Unga utan skola, arbete eller ordnad fritid saknar vuxna som ser dem.', person, 'Delvis', forovare),
      orsak('Tidiga tecken samordnas inte mellan förskola, skola, socialtjänst och vård.', plats, 'Ja', vaktare, 0),
      orsak('Bristande skolanpassning upptäcks sent.', person, 'Ja', forovare, 0),
      orsak('Föräldrastöd når inte alla familjer.', person, 'Delvis', forovare, 2),
      orsak('Jämnåriga som kan lockas eller pressas finns nära nätverken.', objekt, 'Delvis', mal),
      orsak('Segregation och skillnader i livsvillkor.', person, 'Nej', null, 4),
    ],
    faktorer: [
      risk('Individ', `Debut i strategiska brott, som rån, tillgrepp av motorfordon eller narkotikabrott (${S1}).`),
      risk('Grupp', `Risk- och skyddsfaktorer visar sig redan under förskoleåldern (${S0}).`),
      risk('Samhalle', `Andelen unga som varken arbetar eller studerar är fortsatt hög (${S0}, efter SCB 2015).`),
      skydd('Individ', `Fullföljd skola, utbildning och arbete (${S0}).`),
      skydd('Grupp', `Vårdnadshavare och vuxna i barnets närhet; föräldrastödsprogram för alla familjer (${S0}).`),
      skydd('Samhalle', `Förskola och skola med kompensatoriskt uppdrag (${S0}).`),
    ],
    kedja: [
      steg('Tecken på oro i förskola eller skola.', 'Samverkan mellan skola och socialtjänst enligt överenskommelsen'),
      steg('Skolfrånvaro och tomma kvällar.', 'Organiserad fritid och stöd i skolan'),
      steg('Första brottet.', 'Allvarssamtal inom 48 timmar'),
      steg('Uppdrag för ett nätverk.', 'Stöd till avhopp i samverkan med polisen'),
    ],
    hypoteser: [
      {
        orsak: 1,
        antagande: 'Om tidiga tecken samordnas begår färre elever brott.',
        indikatorSomFalsifierar: 'UNG-02',
        vantadRiktning: 'Minskar',
        motbevis: 'Andelen elever som begått brott är oförändrad i två enkäter efter att samordningen införts.',
        status: 'Stods',
        underlag: [
          talar(
            'For',
            2,
            'Ju fler risk- och skyddsfaktorer som påverkas, på flera nivåer samtidigt, desto större effekt.',
            S0,
          ),
          talar(
            'For',
            1,
            'Tidigt föräldrastöd, förskola och en välfungerande skolgång är exempel på social prevention.',
            S3,
          ),
          talar(
            'Emot',
            1,
            'Anmälda stölder i staden halverades 2006–2022, utan att det kan knytas till tidiga insatser.',
            stolder,
          ),
        ],
      },
      {
        orsak: 0,
        antagande: 'Om fler unga har arbete eller studier minskar rekryteringen.',
        indikatorSomFalsifierar: 'UNG-06',
        vantadRiktning: 'Minskar',
        motbevis: 'Andelen utan arbete eller studier minskar men rånen är oförändrade.',
        status: 'Foreslagen',
        underlag: [],
      },
    ],
  },
  {
    falt: {
      rubrik: 'Våld i nära relation och hedersrelaterat våld',
      vad: 'Våld, hot och förtryck mellan närstående som sällan anmäls.',
      var: 'Hela Järva; i hemmen, och därför utan plats på kartan.',
      nar: 'Hela året. Mörkertalet är stort.',
      vilkaDrabbas: 'Främst kvinnor, och barn som upplever våld.',
      trend: 'Okand',
      dimension: 'Brott',
      indikatorer: ['UTS-05', 'BRO-02'],
      drabbade: [
        { perspektiv: 'Jamstalldhet', beskrivning: 'Mäns våld mot kvinnor.' },
        { perspektiv: 'Barnratt', beskrivning: 'Barn som upplevt våld mellan närstående ska ges stöd.' },
      ],
      brottskodgrupper: ['BRO-02'],
    },
    orsaker: [
      orsak('Begränsande normer om kön och heder.', person, 'Delvis', forovare),
      orsak('Normerna fäster tidigt och möts sällan innan våld är ett alternativ.', person, 'Ja', forovare, 0),
      orsak('Den utsatta är beroende av den som utövar våldet.', objekt, 'Delvis', mal),
      orsak('Ingen egen försörjning eller bostad med säkert kontrakt.', objekt, 'Delvis', mal, 2),
      orsak('Våldet sker där ingen ser, och grannar vet inte vart de kan vända sig.', plats, 'Ja', vaktare),
    ],
    faktorer: [
      risk('Individ', `Uppväxt med våld i hemmet (${S0}).`),
      risk('Grupp', `Normer i familj och krets som ursäktar våld (${S0}).`),
      skydd('Individ', `Egen försörjning och eget boende (${S0}).`),
      skydd('Grupp', `Stabila vuxna som bekräftar barnets upplevelser (${S0}).`),
      skydd('Samhalle', `Civilsamhället möter begränsande normer (${S0}).`),
    ],
    kedja: [
      steg('Stereotypa könsnormer får fäste.', 'Våldsförebyggande arbete från förskolan'),
      steg('Kontroll och isolering.', 'Personal som frågar om våld'),
      steg('Våld.', 'Grannsamverkan och lätt väg till hjälp'),
      steg('Den utsatta stannar.', 'Skyddat boende, stöd till egen försörjning'),
    ],
    hypoteser: [
      {
        orsak: 4,
        antagande: 'Om fler vet vart de kan vända sig anmäls mer våld, innan det minskar.',
        indikatorSomFalsifierar: 'UTS-05',
        vantadRiktning: 'Minskar',
        motbevis:
          'Den självrapporterade utsattheten är oförändrad efter två mätningar. Antalet anmälningar visar inget.',
        status: 'Foreslagen',
        underlag: [talar('For', 1, 'Samverkan mellan skola, socialtjänst, polis och civilsamhälle lyfts fram.', S0)],
      },
    ],
  },
  {
    falt: {
      rubrik: 'Låg tillit gör platser tomma kvällstid',
      vad: 'Människor undviker torg och stråk, som då blir otryggare för den som är kvar.',
      var: 'Torg och stråk i hela Järva.',
      nar: 'Kvällar, mest under den mörka delen av året.',
      vilkaDrabbas: 'Alla, mest de som inte kan välja en annan väg.',
      trend: 'Oforandrad',
      dimension: 'Otrygghet',
      indikatorer: ['TIL-01', 'TRY-01'],
      plats: { omrade: 'jarva', namn: null, geometri: null },
      tidsmonster: { rutnat: [vardag, vardag, vardag, vardag, vardag, vardag, vardag], manader: [1, 2, 10, 11, 12] },
      drabbade: [
        { perspektiv: 'Funktionshinder', beskrivning: 'En otillgänglig miljö gör att det inte finns någon annan väg.' },
        { perspektiv: 'Aldre', beskrivning: 'Äldre stannar hemma kvällstid.' },
      ],
    },
    orsaker: [
      orsak('Det finns inget som lockar människor till platserna kvällstid.', plats, 'Ja', vaktare),
      orsak('Invånare är inte med och formar platserna.', plats, 'Ja', null, 0),
      orsak('Svagt förtroende mellan boende och för myndigheter.', objekt, 'Delvis', mal),
      orsak('Dialogen är tillfällig och följs inte av återkoppling.', objekt, 'Ja', null, 2),
    ],
    faktorer: [
      risk('Samhalle', `Segregation och socioekonomisk utsatthet (${S0}).`),
      skydd('Grupp', `Möten och samverkan som stärker den kollektiva förmågan (${S0}).`),
      skydd('Samhalle', `En attraktiv och tillgänglig offentlig miljö för olika grupper (${S3}).`),
    ],
    kedja: [
      steg('Få rör sig på platsen.', 'Verksamheter och aktiviteter kvällstid'),
      steg('Den som går där känner sig ensam.', 'Mobila ordningsvakter vid behov'),
      steg('Fler väljer en annan väg.', 'Medskapande: de som bor där formar platsen'),
    ],
    hypoteser: [
      {
        orsak: 3,
        antagande: 'Om dialog följs av återkoppling ökar tilliten.',
        indikatorSomFalsifierar: 'TIL-01',
        vantadRiktning: 'Okar',
        motbevis: 'Tilliten är oförändrad efter två mätningar med återkoppling på varje synpunkt.',
        status: 'Otestad',
        underlag: [talar('For', 1, 'Ökad delaktighet förväntas på sikt leda till ökat förtroende.', S0)],
      },
    ],
  },
];
