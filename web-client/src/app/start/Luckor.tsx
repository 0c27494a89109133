import { antal } from '../../components/format';
import { Lank } from '../../components/Lank';
import { omradeslank } from '../../components/lankar';
import type { Arbetslista } from '../../features/uppfoljning/typer';

interface Props {
  luckor: Arbetslista['luckor'];
  omradesnamn: (kod: string) => string;
}

/** Per area, how many places where the chain is broken; the link shows them. */
export function Luckor({ luckor, omradesnamn }: Props) {
  return (
    <ul className="poster">
      {luckor.map(({ omrade, antal: n }) => (
        <li key={omrade}>
          <Lank till={omradeslank(omrade, 'kedjan')}>Kedjan i {omradesnamn(omrade)}</Lank>
          <span>{n === 0 ? 'Hel' : antal(n, 'lucka', 'luckor')}</span>
        </li>
      ))}
    </ul>
  );
}
