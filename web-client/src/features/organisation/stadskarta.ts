/** The tile map: column and row of each stadsdelsområde, as Stockholm lies. Drawn by us; the real borders come with /omradesgranser. */
const platser: Record<string, [kolumn: number, rad: number]> = {
  jarva: [2, 1],
  'norra-innerstaden': [4, 1],
  'hasselby-vallingby': [1, 2],
  bromma: [2, 2],
  kungsholmen: [3, 2],
  sodermalm: [4, 2],
  skarholmen: [1, 3],
  'hagersten-alvsjo': [2, 3],
  'enskede-arsta-vantor': [3, 3],
  skarpnack: [4, 3],
  farsta: [4, 4],
};

export const plats = (kod: string) => platser[kod];

type Riktning = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
const steg: Record<Riktning, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The nearest area in the direction of an arrow key: straight ahead first, else the closest one on that side. */
export function grannar(fran: string, tangent: string): string | undefined {
  const har = platser[fran];
  const riktning = steg[tangent as Riktning];
  if (!har || !riktning) return undefined;
  const [dx, dy] = riktning;
  const kandidater = Object.entries(platser)
    .map(([kod, [x, y]]) => {
      const framat = (x - har[0]) * dx + (y - har[1]) * dy;
      const atSidan = Math.abs((x - har[0]) * dy) + Math.abs((y - har[1]) * dx);
      return { kod, framat, atSidan };
    })
    .filter(({ framat, atSidan }) => framat > 0 && atSidan <= framat + 1);
  return kandidater.sort((a, b) => a.atSidan - b.atSidan || a.framat - b.framat)[0]?.kod;
}
