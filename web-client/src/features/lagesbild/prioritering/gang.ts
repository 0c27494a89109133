interface Plats {
  rad: number;
  kolumn: number;
}

/** Where a key leads in the matrix, or nothing when the key is not ours. The edges stop. */
export function steget(tangent: string, { rad, kolumn }: Plats, storlek: { rader: number; kolumner: number }): Plats | undefined {
  const till: Record<string, Plats> = {
    ArrowUp: { rad: rad - 1, kolumn },
    ArrowDown: { rad: rad + 1, kolumn },
    ArrowLeft: { rad, kolumn: kolumn - 1 },
    ArrowRight: { rad, kolumn: kolumn + 1 },
    Home: { rad, kolumn: 0 },
    End: { rad, kolumn: storlek.kolumner - 1 },
  };
  const plats = till[tangent];
  return (
    plats && {
      rad: Math.min(Math.max(plats.rad, 0), storlek.rader - 1),
      kolumn: Math.min(Math.max(plats.kolumn, 0), storlek.kolumner - 1),
    }
  );
}
