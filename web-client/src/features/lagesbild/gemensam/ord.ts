import type { Rad, Sida } from './typer';

/** What a row is, in words. A pair without a decision is only a suggestion. */
export const radslag: Record<Rad['slag'], string> = {
  SammaIBada: 'Samma i båda',
  BaraStaden: 'Bara staden',
  BaraPolisen: 'Bara polisen',
  Tillagd: 'Tillagt gemensamt',
};
export const sidor: Record<Sida, string> = { Staden: 'Staden', Polisen: 'Polisen' };
export const sidansText: Record<Sida, string> = { Staden: 'Stadens text', Polisen: 'Polisens text' };

/** "från staden och polisen"; nothing for a problem that is not joint. */
export const fran = (ursprung: Sida[]) =>
  ursprung.length > 0 && `, från ${ursprung.map((sida) => sidor[sida].toLowerCase()).join(' och ')}`;
