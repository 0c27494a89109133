/** The kinds of indicators in Swedish, in the order of the catalogue. */
export const typord: Record<string, string> = {
  Trygghet: 'Trygghet',
  Utsatthet: 'Utsatthet för brott',
  Brott: 'Anmälda brott',
  Ordning: 'Ordning och miljö',
  Unga: 'Barn och unga',
  Process: 'Arbetet självt',
  Tillit: 'Tillit',
};

export const riktningsord: Record<string, string> = {
  HogBra: 'Högt är bra',
  LagBra: 'Lågt är bra',
  Neutral: 'Varken högt eller lågt är bra i sig',
};

/** The levels of areas a figure exists for. */
export const nivaord: Record<string, string> = {
  Rike: 'Riket',
  Kommun: 'Hela staden',
  Stadsdelsomrade: 'Stadsdelsområden',
  Stadsdel: 'Stadsdelar',
  Lokalpolisomrade: 'Lokalpolisområden',
};
