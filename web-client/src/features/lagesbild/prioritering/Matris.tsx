import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { BedomDialog } from './BedomDialog';
import { Beslutsruta } from './Beslutsruta';
import { steget } from './gang';
import type { Far, Mote } from './typer';

interface Plats {
  rad: number;
  kolumn: number;
}

/** Problem × criteria. Arrows move between the cells, a number key gives a score, Enter opens the cell. */
export function Matris({ mote, far }: { mote: Mote; far: Far }) {
  const { problem, kriterier } = mote;
  const [plats, setPlats] = useState<Plats>({ rad: 0, kolumn: 0 });
  const [oppen, setOppen] = useState<Plats & { poang?: string }>();
  const tabell = useRef<HTMLTableElement>(null);
  const fokusera = ({ rad, kolumn }: Plats) => {
    setPlats({ rad, kolumn });
    tabell.current?.querySelector<HTMLElement>(`[data-plats="${rad}/${kolumn}"]`)?.focus();
  };
  const tangent = (event: KeyboardEvent, har: Plats) => {
    if (far.bedoma && /^[1-5]$/.test(event.key)) setOppen({ ...har, poang: event.key });
    else {
      const till = steget(event.key, har, { rader: problem.length, kolumner: kriterier.length });
      if (!till) return;
      fokusera(till);
    }
    event.preventDefault();
  };
  const grunder = kriterier.filter(({ slag }) => slag === 'Grund').length;
  const vald = oppen && { rad: problem[oppen.rad], kriterium: kriterier[oppen.kolumn] };
  return (
    <section className="avsnitt">
      <p id="matristext" className="tabelltext">
        {far.bedoma
          ? 'Gå mellan rutorna med piltangenterna och tryck 1–5 för att ge poäng. Retur öppnar rutan.'
          : 'Gå mellan rutorna med piltangenterna. Retur öppnar rutan med sitt motiv.'}{' '}
        Poängen går från 1 (lågt) till 5 (högt). Summan är ett stöd och avgör inget: styrgruppen beslutar.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="tabellram" tabIndex={0} aria-labelledby="matristext">
        <table className="matris" ref={tabell} aria-label="Problem och kriterier">
          <colgroup>
            <col className="problemkolumn" />
            <col span={kriterier.length} />
            <col className="summakolumn" />
          </colgroup>
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={grunder}>
                Problemet
              </th>
              <th scope="colgroup" colSpan={kriterier.length - grunder}>
                Vad vi klarar och påverkar
              </th>
              <td />
            </tr>
            <tr>
              <th scope="col">Problem</th>
              {kriterier.map(({ kod, namn, fraga }) => (
                <th scope="col" key={kod} title={fraga}>
                  {namn}
                </th>
              ))}
              <th scope="col">Summa</th>
            </tr>
          </thead>
          {problem.map((rad, r) => (
            <tbody key={rad.problemId}>
              <tr>
                <th scope="row">
                  {rad.ordning && `${rad.ordning}. `}
                  <Lank till={objektlank('problem', rad.problemId)}>{rad.rubrik}</Lank>
                </th>
                {kriterier.map(({ kod, namn }, k) => {
                  const bedomning = rad.bedomningar.find((b) => b.kriterium === kod);
                  return (
                    <td key={kod}>
                      <button
                        type="button"
                        data-plats={`${r}/${k}`}
                        data-poang={bedomning?.poang}
                        tabIndex={plats.rad === r && plats.kolumn === k ? 0 : -1}
                        aria-label={`${rad.rubrik}, ${namn}: ${bedomning ? `${bedomning.poang} av 5` : 'inte bedömt'}`}
                        onFocus={() => setPlats({ rad: r, kolumn: k })}
                        onClick={() => setOppen({ rad: r, kolumn: k })}
                        onKeyDown={(event) => tangent(event, { rad: r, kolumn: k })}
                      >
                        {bedomning?.poang ?? '–'}
                      </button>
                    </td>
                  );
                })}
                <td className="summa">{rad.bedomningar.length > 0 ? rad.summa : '–'}</td>
              </tr>
              <tr>
                <td colSpan={kriterier.length + 2}>
                  <Beslutsruta mote={mote} rad={rad} far={far} />
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      </section>
      {oppen && vald?.rad && vald.kriterium && (
        <BedomDialog
          mote={mote.id}
          rad={vald.rad}
          kriterium={vald.kriterium}
          poang={oppen.poang}
          far={far.bedoma}
          stang={() => {
            flushSync(() => setOppen(undefined)); // a cell behind an open dialog takes no focus
            fokusera(oppen);
          }}
        />
      )}
    </section>
  );
}
