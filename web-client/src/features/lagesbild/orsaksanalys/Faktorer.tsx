import { Tomt } from '../../../components/Tomt';
import { Franvem } from '../gemensam/Franvem';
import { FaktorFormular } from './FaktorFormular';
import { faktornivaer, faktorslag } from './ord';
import { type Del, Redigerbar } from './Redigerbar';
import type { Faktor } from './typer';

/** Risk and protective factors, level by level. */
export function Faktorer(del: Del) {
  const { analys } = del;
  return (
    <section className="avsnitt">
      <h2>Risk- och skyddsfaktorer</h2>
      {analys.faktorer.length === 0 ? (
        <Tomt rubrik="Ingen faktor än">
          Ju fler risk- och skyddsfaktorer på individ-, grupp- och samhällsnivå som påverkas, desto större blir den förebyggande effekten.
        </Tomt>
      ) : (
        faktornivaer.map(({ varde: niva, text }) => (
          <div className="faktorer" key={niva}>
            <h3>{text}</h3>
            {faktorslag.map(({ varde: slag, text: slagnamn }) => (
              <div key={slag}>
                <strong>{slagnamn.replace('faktor', 'faktorer')}</strong>
                <Lista {...del} faktorer={analys.faktorer.filter((f) => f.niva === niva && f.slag === slag)} />
              </div>
            ))}
          </div>
        ))
      )}
      <Redigerbar {...del} form="faktor" knapp="Lägg till faktor">
        {(klar) => <FaktorFormular problem={analys.problemId} klar={klar} />}
      </Redigerbar>
    </section>
  );
}

function Lista({ faktorer, ...del }: Del & { faktorer: Faktor[] }) {
  if (faktorer.length === 0) return <p className="dov">Ingen angiven</p>;
  return (
    <ul className="enkel">
      {faktorer.map((faktor) => (
        <li key={faktor.id} className="del">
          <span>
            {faktor.text}
            <Franvem ursprung={faktor.ursprung} />
          </span>
          <Redigerbar {...del} form={`faktor/${faktor.id}`} knapp="Ändra" namn={`Ändra faktorn ${faktor.text}`}>
            {(klar) => <FaktorFormular problem={del.analys.problemId} faktor={faktor} klar={klar} />}
          </Redigerbar>
        </li>
      ))}
    </ul>
  );
}
