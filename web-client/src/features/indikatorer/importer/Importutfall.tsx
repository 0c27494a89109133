import { tal } from '../../../components/format';
import { filstorlek } from './filstorlek';
import { OkandaKoder } from './OkandaKoder';
import { lasarnamn } from './ord';
import type { Import } from './typer';

/** The counts, which always add up, the warnings, and the codes that are not ours. */
export function Importutfall({ rad }: { rad: Import }) {
  const fakta: [string, string][] = [
    [
      'Rader i filen',
      `${tal(rad.mottagna)} = ${tal(rad.nya)} nya + ${tal(rad.andrade)} ändrade + ${tal(rad.oforandrade)} oförändrade + ${tal(rad.avvisade)} avvisade`,
    ],
    ['Flaggade', rad.flaggade > 0 ? `${tal(rad.flaggade)} rader är osannolika och bör ses efter` : 'inga'],
    ['Format', lasarnamn(rad.lasare)],
    ['Läge', rad.lage === 'Allt' ? 'Allt eller inget' : 'De rader som är rätt lagras'],
    ['Filen', `${filstorlek(rad.storlek)}, SHA-256 ${rad.kontrollsumma}`],
  ];
  return (
    <section className="avsnitt">
      <h2>Utfall</h2>
      <dl className="fakta">
        {fakta.map(([ord, text]) => (
          <div key={ord}>
            <dt>{ord}</dt>
            <dd className="far-brytas">{text}</dd>
          </div>
        ))}
      </dl>
      {rad.varningar.length > 0 && (
        <>
          <h3>Se efter</h3>
          <ul>
            {rad.varningar.map((varning) => (
              <li key={varning}>{varning}</li>
            ))}
          </ul>
        </>
      )}
      {rad.okandaKoder.length > 0 && <OkandaKoder rad={rad} />}
    </section>
  );
}
