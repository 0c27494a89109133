/** Boxes and lines of a drawing, in pixels; the drawing itself only places them. */
export interface Nod {
  id: string;
  x: number;
  y: number;
  bredd: number;
  hojd: number;
}
export interface Streck {
  fran: string;
  d: string;
  tjock?: boolean;
}
export interface Ritning {
  bredd: number;
  hojd: number;
  noder: Nod[];
  streck: Streck[];
  rubriker: { text: string; x: number; y: number; svag?: boolean }[];
}

const rad = 21;
const teckenbredd = 7.6;

/** How high a box must be for its text: words are wrapped at the width, and a long word is broken. */
export function texthojd(text: string, bredd: number): number {
  const plats = Math.floor((bredd - 24) / teckenbredd);
  let rader = 1;
  let kvar = plats;
  for (const ord of text.split(/\s+/)) {
    if (ord.length > kvar && kvar < plats) {
      rader++;
      kvar = plats;
    }
    rader += Math.max(0, Math.ceil(ord.length / plats) - 1);
    kvar -= (ord.length % plats) + 1;
  }
  return rader * rad + 18;
}

const pilar: Record<string, [number, number]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** The nearest box in the direction of an arrow key; straight ahead counts for more than close by. */
export function granne(noder: readonly Nod[], fran: string, tangent: string): string | undefined {
  const har = noder.find(({ id }) => id === fran);
  const pil = pilar[tangent];
  if (!har || !pil) return undefined;
  const mitt = ({ x, y, bredd, hojd }: Nod) => [x + bredd / 2, y + hojd / 2] as const;
  const [hx, hy] = mitt(har);
  return noder
    .filter(({ id }) => id !== fran)
    .map((nod) => {
      const [x, y] = mitt(nod);
      const framat = (x - hx) * pil[0] + (y - hy) * pil[1];
      const atSidan = Math.abs((x - hx) * pil[1]) + Math.abs((y - hy) * pil[0]);
      return { id: nod.id, framat, atSidan };
    })
    .filter(({ framat, atSidan }) => framat > 8 && atSidan <= framat * 4)
    .sort((a, b) => a.framat + 2 * a.atSidan - (b.framat + 2 * b.atSidan))[0]?.id;
}
