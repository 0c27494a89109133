const flaggor: Record<string, string> = {
  'stort-hopp': 'stort hopp mot det förra värdet',
  'ovantat-hopp': 'oväntat hopp i serien',
  'enhetsbyte-misstankt': 'enheten kan ha bytts',
  teckenbyte: 'tecknet har bytts',
  'del-av-ar': 'kan vara en del av året',
  'perioden-ej-slut': 'perioden är inte slut',
  'summa-stammer-inte': 'summan stämmer inte med helheten',
  'del-storre-an-helheten': 'delen är större än helheten',
};

/** What the import found unlikely, in words. */
export const flaggord = (flagga: string) => flaggor[flagga] ?? flagga;
