import { Tomt } from '../../../components/Tomt';
import { Franvem } from '../gemensam/Franvem';
import { KedjeFormular } from './KedjeFormular';
import { type Del, Redigerbar } from './Redigerbar';

/** What happens, step by step, and where it can be broken. */
export function Handelsekedja(del: Del) {
  const { steg, version } = del.analys.handelsekedja;
  return (
    <section className="avsnitt">
      <h2>Händelsekedja</h2>
      {steg.length === 0 ? (
        <Tomt rubrik="Ingen händelsekedja än">
          Skriv vad som händer, steg för steg, från det att någon kommer till platsen. Peka ut var kedjan kan brytas, och av vad.
        </Tomt>
      ) : (
        <ol className="handelsekedja">
          {steg.map(({ text, brytsAv, ursprung }) => (
            <li key={`${text}/${brytsAv}`} data-bryts={brytsAv ? '' : undefined}>
              {text}
              <Franvem ursprung={ursprung} />
              {brytsAv && <small>Bryts av: {brytsAv}</small>}
            </li>
          ))}
        </ol>
      )}
      <Redigerbar {...del} form="kedja" knapp={steg.length === 0 ? 'Skriv händelsekedjan' : 'Ändra händelsekedjan'}>
        {(klar) => <KedjeFormular problem={del.analys.problemId} steg={steg} version={version} klar={klar} />}
      </Redigerbar>
    </section>
  );
}
