import { useOrganisationsnamn } from '../../organisation/useOrganisationsnamn';
import type { Narvarande } from './typer';

export function NarvarandeLista({ narvarande }: { narvarande: Narvarande[] }) {
  const namn = useOrganisationsnamn();
  if (narvarande.length === 0) return <p>Inga är antecknade än. De antecknas som roller och organisationer.</p>;
  return (
    <ul>
      {narvarande.map(({ roll, organisation }) => (
        <li key={`${roll}/${organisation}`}>
          {roll}, {namn(organisation)}
        </li>
      ))}
    </ul>
  );
}
