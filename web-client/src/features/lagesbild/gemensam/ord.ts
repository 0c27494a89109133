import type { Delursprung, Rad, Sida } from './typer';

/** What a row is, in words. A pair without a decision is only a suggestion. */
export const radslag: Record<Rad['slag'], string> = {
  SammaIBada: 'Samma i båda',
  BaraStaden: 'Bara staden',
  BaraPolisen: 'Bara polisen',
  Tillagd: 'Tillagt gemensamt',
};
export const sidor: Record<Sida, string> = { Staden: 'Staden', Polisen: 'Polisen' };
export const sidansText: Record<Sida, string> = { Staden: 'Stadens text', Polisen: 'Polisens text' };

/** "Från staden och polisen": two administrations are still one side. */
export const franvem = (ursprung: readonly Delursprung[]) =>
  `Från ${[...new Set(ursprung.map(({ sida }) => sidor[sida].toLowerCase()))].join(' och ')}`;

/** "från staden och polisen"; nothing for a problem that is not joint. */
export const fran = (ursprung: Sida[]) =>
  ursprung.length > 0 && `, från ${ursprung.map((sida) => sidor[sida].toLowerCase()).join(' och ')}`;
