import { Lank } from '../../components/Lank';
import { objektlank } from '../../components/lankar';
import { Tomt } from '../../components/Tomt';
import { Franvem } from './gemensam/Franvem';
import { ordet, orsakstyper, paverkbarhet, perspektiv } from './ord';
import type { Problem } from './typer';

/** The numbered causes: what an åtgärd refers to. */
export function Orsakslista({ orsaker }: { orsaker: Problem['orsaker'] }) {
  return (
    <section className="avsnitt">
      <h2>Orsaker</h2>
      {orsaker.length === 0 ? (
        <Tomt rubrik="Ingen orsak än">Fråga varför problemet uppstår just här och just då, och om ni kan påverka det.</Tomt>
      ) : (
        <ol className="poster">
          {orsaker.map(({ id, lopnummer, text, typ, perspektiv: sida, paverkbar, ursprung }) => (
            <li key={id} value={lopnummer}>
              <Lank till={objektlank('orsak', id)}>
                {lopnummer}. {text}
              </Lank>
              <p>
                {ordet(orsakstyper, typ)} orsak. {ordet(perspektiv, sida)}. Påverkbar:{' '}
                {ordet(paverkbarhet, paverkbar).split(',')[0]?.toLowerCase()}.
                <Franvem ursprung={ursprung} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
