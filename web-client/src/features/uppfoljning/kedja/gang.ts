import type { Kedjelayout, Linje, Ruta } from './layout';

/** Everything one box is chained to, upstream and downstream: what lights up. */
export function genom(linjer: readonly Linje[], start: string): Set<string> {
  const tanda = new Set([start]);
  for (const riktning of [0, 1] as const) {
    const ko = [start];
    for (const har of ko)
      for (const linje of linjer) {
        const granne = linje[riktning === 0 ? 1 : 0];
        if (linje[riktning] !== har || ko.includes(granne)) continue;
        ko.push(granne);
        tanda.add(granne);
      }
  }
  return tanda;
}

/** Where an arrow key leads: right and left along the lines, up and down within the column. */
export function nasta({ rutor, linjer }: Kedjelayout, fran: string, tangent: string): string | undefined {
  const har = rutor.find(({ id }) => id === fran);
  if (!har) return undefined;
  const iKolumnen = rutor.filter(({ kolumn }) => kolumn === har.kolumn).sort((a, b) => a.rad - b.rad);
  const plats = iKolumnen.indexOf(har);
  switch (tangent) {
    case 'ArrowRight':
      return narmast(
        har,
        rutor.filter(({ id }) => linjer.some(([a, b]) => a === fran && b === id)),
      );
    case 'ArrowLeft':
      return narmast(
        har,
        rutor.filter(({ id }) => linjer.some(([a, b]) => b === fran && a === id)),
      );
    case 'ArrowUp':
      return iKolumnen[plats - 1]?.id;
    case 'ArrowDown':
      return iKolumnen[plats + 1]?.id;
    case 'Home':
      return rutor[0]?.id;
    case 'End':
      return rutor.at(-1)?.id;
    default:
      return undefined;
  }
}

const narmast = (har: Ruta, rutor: Ruta[]) => rutor.sort((a, b) => Math.abs(a.rad - har.rad) - Math.abs(b.rad - har.rad))[0]?.id;
