// The sources of the cause analyses, and the parts that they are written with.
//   S0 the trygghetsstrategi for Järva 2020–2025, S1 and S2 the answers of Farsta and Rinkeby-Kista about the trygghetsprogram,
//   S3 the city's page about brottsförebyggande arbete, S4 an answer about the overall agreement. Figures are Kolada's, the same
//   that are read into the system.
export const S0 = 'Trygghetsstrategi för Järva 2020–2025';
export const S1 = 'Farsta stadsdelsförvaltning, FAR 2023/526';
export const S2 = 'Rinkeby-Kista stadsdelsförvaltning, svar om trygghetsprogrammet 2020–2023';
export const S3 = 'Stockholms stad, Brottsförebyggande och trygghetsskapande arbete';
export const S4 = 'En stadsdelsförvaltnings svar om den övergripande samverkansöverenskommelsen';
export const skadegorelse = 'Kolada U07452, Stockholm, treårsmedelvärden';
export const stolder = 'Kolada U07417, Stockholm, treårsmedelvärden';
export const idrott = 'Kolada U09808, Stockholm';
export const tryggaIAttan = 'Kolada N15643, Stockholm, 5 383 svar';
export const indragetStudiestod = 'Kolada N17625, Stockholm';
export const gymnasieexamen = 'Kolada N17461, Stockholm';

/** Eight watches of three hours from midnight: 0 never to 3 most often. */
export const aldrig = [0, 0, 0, 0, 0, 0, 0, 0];
export const vardag = [0, 0, 0, 0, 0, 1, 3, 2];
export const helg = [1, 0, 0, 1, 2, 3, 3, 2];

export const [plats, objekt, person] = ['PlatsSituation', 'BrottsutsattObjekt', 'Garningsperson'];
export const [forovare, mal, vaktare] = ['MotiveradForovare', 'LampligtObjekt', 'AvsaknadAvVaktare'];

/** `under` points at the cause in the same list that it works through. */
export const orsak = (text, perspektiv, paverkbar, rutinaktivitet, under) => ({
  text,
  typ: under === undefined ? 'Direkt' : 'Indirekt',
  perspektiv,
  paverkbar,
  rutinaktivitet,
  under,
});
export const risk = (niva, text) => ({ slag: 'Risk', niva, text });
export const skydd = (niva, text) => ({ slag: 'Skydd', niva, text });
/** The metro station beside the place: see README.md. */
export const punkt = (longitud, latitud) => ({ type: 'Point', coordinates: [longitud, latitud] });
export const steg = (text, brytsAv = null) => ({ text, brytsAv });
export const talar = (sida, styrka, text, kalla) => ({ sida, styrka, text, kalla });
