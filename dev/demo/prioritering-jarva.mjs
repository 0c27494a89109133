// The steering group's meeting about the joint picture of Järva: what was weighed, decided and ordered. The reasons rest on the
// picture's own causes and figures; the scores are an example.

const narvarande = [
  { roll: 'stadsdelsdirektör', organisation: 'sdf-jarva' },
  { roll: 'lokalpolisområdeschef', organisation: 'lpo-jarva-polisen' },
];

export const mote = { datum: '2026-03-26', organ: 'Lokal styrgrupp Järva', narvarande };
export const protokoll = { diarienummer: 'JÄRVA 2026/152', narvarande };

const bedomning = (kriterium, poang, motiv) => ({ kriterium, poang, motiv });

/** In the order of the picture's problems. */
export const beslut = [
  {
    bedomningar: [
      bedomning('platser', 5, 'Torget och gångvägen är utpekade av både staden och polisen.'),
      bedomning('signalbrott', 5, 'Öppen handel präglar bilden av platsen.'),
      bedomning('paverkbarhet', 4, 'Ljus, insyn och vuxna på platsen kan parterna ordna själva.'),
    ],
    beslut: 'Prioriterad',
    motiv: 'Syns mest, berör många och har orsaker som parterna kan påverka.',
  },
  {
    bedomningar: [
      bedomning('beror-manga', 4, 'Stråket används av alla som går mellan tunnelbanan och bostäderna.'),
      bedomning('paverkbarhet', 3, 'Ljus och skötsel går att ordna, men röjning vägs mot naturvärden.'),
    ],
    beslut: 'Avvaktar',
    motiv: 'Hypoteserna om orsakerna är inte prövade. Tas upp igen när trygghetsvandringen är gjord.',
  },
  {
    bedomningar: [
      bedomning('omfattning', 4, 'Skadegörelsen vid skolorna ökar.'),
      bedomning('paverkbarhet', 5, 'Skolgårdarna kan öppnas med ledare på helgerna.'),
    ],
    beslut: 'Prioriterad',
    motiv: 'Ökar, har kända orsaker och går att göra något åt på kort tid.',
  },
  {
    bedomningar: [
      bedomning('omfattning', 4, 'Nedskräpning och skadegörelse ökar enligt lägesbilden.'),
      bedomning('resurser', 2, 'Renhållningens medel för året är redan fördelade.'),
    ],
    beslut: 'Avvaktar',
    motiv: 'Tas upp igen inför nästa års verksamhetsplan, när medlen fördelas.',
  },
  {
    bedomningar: [
      bedomning('konsekvenser', 5, 'Den som dras in tidigt riskerar ett långt liv i kriminalitet.'),
      bedomning('samhallskostnad', 5, 'Kostnaden för samhället är hög om inget görs.'),
    ],
    beslut: 'Prioriterad',
    motiv: 'Allvarligast på sikt. Åtgärder tas fram med skola, socialtjänst och fritid.',
  },
  {
    bedomningar: [
      bedomning('konsekvenser', 5, 'Allvarliga följder för dem som utsätts, och stort mörkertal.'),
      bedomning('resurser', 3, 'Drivs redan inom stadens eget program.'),
    ],
    beslut: 'Avvaktar',
    motiv: 'Arbetet leds av socialtjänsten. Styrgruppen följer det och tar ställning igen till hösten.',
  },
  {
    bedomningar: [bedomning('beror-manga', 4, 'Berör alla som rör sig ute på kvällen.')],
    beslut: 'Avvaktar',
    motiv: 'Väntas påverkas av åtgärderna vid Kista torg. Följs i nästa lägesbild.',
  },
];

/** The prioritised ones, the most urgent first. */
export const ordning = [0, 4, 2];
