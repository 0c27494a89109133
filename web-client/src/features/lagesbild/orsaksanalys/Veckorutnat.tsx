import { dagar, grader, pass } from './tidsmonster';
import './orsaksanalys.css';

interface Props {
  rutnat: readonly (readonly number[])[];
  /** Makes every cell a button that steps to the next grade. */
  andra?: (dag: number, pass: number) => void;
}

/** The week as a heat table: a number in each cell, so that nothing hangs on the colour. */
export function Veckorutnat({ rutnat, andra }: Props) {
  return (
    <div className="tabellram">
      <table className="veckorutnat">
        <caption className="ds-sr-only">
          När problemet uppstår, per veckodag och tretimmarspass: 0 aldrig, 1 ibland, 2 ofta, 3 oftast.
        </caption>
        <thead>
          <tr>
            <td aria-hidden="true" />
            {pass.map((tid) => (
              <th key={tid} scope="col">
                {tid.slice(0, 2)}
                <span className="ds-sr-only">–{tid.slice(3)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dagar.map((dag, d) => (
            <tr key={dag}>
              <th scope="row">
                {dag.slice(0, 3)}
                <span className="ds-sr-only">{dag.slice(3)}</span>
              </th>
              {pass.map((tid, p) => {
                const grad = rutnat[d]?.[p] ?? 0;
                return (
                  <td key={tid} data-grad={grad}>
                    {andra ? (
                      <button type="button" aria-label={`${dag} kl. ${tid}: ${grader[grad]}`} onClick={() => andra(d, p)}>
                        {grad || '·'}
                      </button>
                    ) : (
                      grad || '·'
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
