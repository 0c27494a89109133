import { antal } from '../../../components/format';
import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { dimensioner, ordet, trender } from '../ord';
import { Beslutskolumn } from './Beslutskolumn';
import { radslag, sidor } from './ord';
import { delproblem } from './rader';
import type { Delproblem, Rad, Sammanstallning, Sida } from './typer';

export interface Radprops {
  bild: Sammanstallning;
  rad: Rad;
  rader: Rad[];
  skriver: boolean;
}

/** One problem: read what both say, then decide. On a wide page the decision stands between them. */
export function Jamforelserad(props: Radprops) {
  const { rad } = props;
  const rubrik = rad.gemensamt?.rubrik ?? delproblem(rad)[0]?.rubrik ?? '';
  return (
    <li className="jamforelse-rad" data-beslutad={rad.beslut ? true : undefined}>
      <h3 className="jamforelse-namn">
        <span className="jamforelse-slag">{rad.forslag ? 'Samma i båda?' : radslag[rad.slag]}</span> {rubrik}
      </h3>
      <Partskolumn sida="Staden" problem={rad.staden} />
      <Partskolumn sida="Polisen" problem={rad.polisen} />
      <Beslutskolumn {...props} />
    </li>
  );
}

function Partskolumn({ sida, problem }: { sida: Sida; problem: Delproblem[] }) {
  return (
    <section className="jamforelse-part" data-sida={sida} aria-label={sidor[sida]}>
      <p className="jamforelse-etikett">{sidor[sida]}</p>
      {problem.length === 0 ? <p className="svag">Inget motsvarande problem.</p> : problem.map((del) => <Delen key={del.id} del={del} />)}
    </section>
  );
}

/** "2 faktorer, 4 steg i händelsekedjan, 1 hypotes": what the analysis has besides causes. */
function ovrigt({ antalFaktorer, antalSteg, antalHypoteser }: Delproblem) {
  const delar = [
    antalFaktorer > 0 && antal(antalFaktorer, 'faktor', 'faktorer'),
    antalSteg > 0 && `${antal(antalSteg, 'steg', 'steg')} i händelsekedjan`,
    antalHypoteser > 0 && antal(antalHypoteser, 'hypotes', 'hypoteser'),
  ];
  return delar.filter(Boolean).join(', ');
}

function Delen({ del }: { del: Delproblem }) {
  return (
    <div className="jamforelse-del">
      <Lank till={objektlank('problem', del.id)}>{del.rubrik}</Lank>
      <p>{del.vad}</p>
      <p className="dov">{del.var}</p>
      <p className="dov">{del.nar}</p>
      <p className="dov">
        {ordet(dimensioner, del.dimension)}
        {del.trend && `, ${ordet(trender, del.trend).toLowerCase()}`}. {del.indikatorer.join(', ')}
      </p>
      {ovrigt(del) && <p className="dov">{ovrigt(del)}</p>}
      {del.orsaker.length > 0 && (
        <ol className="jamforelse-orsaker" aria-label="Orsaker">
          {del.orsaker.map((orsak) => (
            <li key={orsak.id}>
              {orsak.text}
              {orsak.overtagen && <span className="dov"> (övertagen)</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
