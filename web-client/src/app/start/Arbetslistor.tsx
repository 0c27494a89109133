import { datum } from '../../components/format';
import { Lank } from '../../components/Lank';
import { objektlank } from '../../components/lankar';
import type { Arbetslisterad } from '../../features/uppfoljning/typer';

interface Props {
  rader: Arbetslisterad[];
  /** Shown only when there is more than one area to tell apart. */
  omradesnamn?: ((kod: string) => string) | undefined;
}

/** Things to do: what it is, why it stands here, since when. */
export function Arbetslistor({ rader, omradesnamn }: Props) {
  return (
    <ul className="poster">
      {rader.map((rad) => (
        <li key={`${rad.slag}-${rad.objektId}`}>
          <Lank till={objektlank(rad.objekttyp, rad.objektId)}>{rad.rubrik}</Lank>
          <span className="dov">{[omradesnamn?.(rad.omrade), rad.datum && datum(rad.datum)].filter(Boolean).join(' · ')}</span>
          <p>{rad.text}</p>
        </li>
      ))}
    </ul>
  );
}
