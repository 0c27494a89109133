import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { useOrganisationer } from '../../organisation/useOrganisationer';
import type { Problem } from '../typer';
import { sidor } from './ord';

/** Whose picture a joint problem comes from. The text of a picture that I may not see is not here. */
export function Ursprung({ ursprung }: { ursprung: Problem['ursprung'] }) {
  const organisationer = useOrganisationer().data ?? [];
  if (ursprung.length === 0) return null;
  return (
    <section className="avsnitt">
      <h2>Ursprung</h2>
      <ul>
        {ursprung.map(({ sida, part, problemId, rubrik }) => (
          <li key={problemId ?? `${sida}/${part}`}>
            {sidor[sida]} ({organisationer.find(({ kod }) => kod === part)?.namn ?? part})
            {problemId && (
              <>
                : <Lank till={objektlank('problem', problemId)}>{rubrik}</Lank>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
