import { type Kartlage, kartlageord } from './kartlage';

const ordning: Kartlage[] = ['hogre', 'oskiljbar', 'lagre', 'dold', 'saknas', 'ojamford'];

/** What the patterns of the map mean; only those that are on it. */
export function Teckenforklaring({ lagen, harMina }: { lagen: Kartlage[]; harMina: boolean }) {
  return (
    <ul className="teckenforklaring">
      {ordning
        .filter((lage) => lagen.includes(lage))
        .map((lage) => (
          <li key={lage}>
            <span className="kartprov" data-lage={lage} aria-hidden="true" />
            {kartlageord[lage]}
          </li>
        ))}
      {harMina && (
        <li>
          <span className="kartprov" data-min="" aria-hidden="true" />
          Mitt område
        </li>
      )}
    </ul>
  );
}
