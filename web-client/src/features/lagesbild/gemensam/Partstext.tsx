import { Button } from '@digdir/designsystemet-react';
import type { FormularTillstand } from '../../../components/formular/useFormular';
import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import type { ProblemVarden } from '../problemVarden';
import type { Problem } from '../typer';
import type { Analysvarden } from './Analysval';
import { sidansText } from './ord';
import type { Sida } from './typer';

const falt = [
  ['rubrik', 'Rubrik'],
  ['vad', 'Vad'],
  ['var', 'Var'],
  ['nar', 'När'],
  ['vilkaDrabbas', 'Vilka drabbas'],
  ['vilkaOrsakar', 'Vilka orsakar'],
  ['hurUtfors', 'Hur'],
  ['sedanNar', 'Sedan när'],
] as const;

interface Props {
  sida: Sida;
  problem: Problem[];
  formular: FormularTillstand<ProblemVarden & Analysvarden>;
}

/** A party's own words, each to be taken as they stand. */
export function Partstext({ sida, problem, formular }: Props) {
  return (
    <section className="partstext" data-sida={sida} aria-label={sidansText[sida]}>
      <h2>{sidansText[sida]}</h2>
      {problem.map((p) => (
        <dl key={p.id}>
          {falt
            .filter(([namn]) => p[namn])
            .map(([namn, etikett]) => (
              <div key={namn}>
                <dt>{etikett}</dt>
                <dd>
                  {namn === 'rubrik' ? <Lank till={objektlank('problem', p.id)}>{p[namn]}</Lank> : p[namn]}
                  {formular.varden[namn] !== p[namn] && (
                    <Button
                      type="button"
                      variant="tertiary"
                      data-size="sm"
                      className="utan-utskrift"
                      onClick={() => formular.satt({ [namn]: p[namn] ?? '' })}
                    >
                      Använd<span className="ds-sr-only"> {`${sidansText[sida].toLowerCase()}: ${etikett.toLowerCase()}`}</span>
                    </Button>
                  )}
                </dd>
              </div>
            ))}
        </dl>
      ))}
    </section>
  );
}
