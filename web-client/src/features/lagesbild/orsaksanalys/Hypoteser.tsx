import { Lank } from '../../../components/Lank';
import { indikatorlank } from '../../../components/lankar';
import { Statusmarke, type Ton } from '../../../components/Statusmarke';
import { Tomt } from '../../../components/Tomt';
import { Franvem } from '../gemensam/Franvem';
import { ordet } from '../ord';
import { HypotesFormular } from './HypotesFormular';
import { hypotesstatusar, riktningar, sidor, styrkor } from './ord';
import { type Del, Redigerbar } from './Redigerbar';
import type { Hypotes, Underlag } from './typer';
import { UnderlagFormular } from './UnderlagFormular';

/** What the group believes, what would show it to be wrong, and what speaks for and against. */
export function Hypoteser(del: Del) {
  const { analys } = del;
  return (
    <section className="avsnitt">
      <h2>Hypoteser</h2>
      {analys.hypoteser.length === 0 ? (
        <Tomt rubrik="Ingen hypotes än">
          En hypotes säger: om vi minskar den här orsaken, då minskar problemet, och det ska synas i den här indikatorn. Säg också vilket
          resultat som skulle visa att ni har fel.
        </Tomt>
      ) : (
        <div className="hypoteser">
          {analys.hypoteser.map((hypotes) => (
            <Hypotesen key={hypotes.id} hypotes={hypotes} del={del} />
          ))}
        </div>
      )}
      {analys.orsaker.length > 0 && (
        <Redigerbar {...del} form="hypotes" knapp="Lägg till hypotes">
          {(klar) => <HypotesFormular analys={analys} klar={klar} />}
        </Redigerbar>
      )}
    </section>
  );
}

const toner: Record<Hypotes['status'], Ton> = { Foreslagen: 'lugn', Otestad: 'pagar', Stods: 'bra', Forkastas: 'fara' };

function Hypotesen({ hypotes, del }: { hypotes: Hypotes; del: Del }) {
  const {
    id,
    lopnummer,
    orsakId,
    antagande,
    indikatorSomFalsifierar: kod,
    indikatornamn,
    vantadRiktning,
    motbevis,
    status,
    underlag,
    ursprung,
  } = hypotes;
  const orsak = del.analys.orsaker.find((o) => o.id === orsakId);
  return (
    <article className="hypotes" aria-labelledby={`hypotes-${id}`}>
      <h3 id={`hypotes-${id}`}>
        H{lopnummer}. {antagande}
      </h3>
      <p>
        <Statusmarke ton={toner[status]}>{ordet(hypotesstatusar, status)}</Statusmarke>
        <Franvem ursprung={ursprung} />
      </p>
      <dl className="fakta">
        <div>
          <dt>Orsak</dt>
          <dd>{orsak ? `${orsak.lopnummer}. ${orsak.text}` : 'Orsaken är borttagen'}</dd>
        </div>
        <div>
          <dt>Ska synas i</dt>
          <dd>
            <Lank till={indikatorlank(kod, del.analys.omrade)}>{indikatornamn}</Lank>, som {ordet(riktningar, vantadRiktning).toLowerCase()}
          </dd>
        </div>
        <div>
          <dt>Fel om</dt>
          <dd>{motbevis}</dd>
        </div>
      </dl>
      {sidor.map(({ varde, text }) => (
        <Sidan key={varde} namn={text} underlag={underlag.filter(({ sida }) => sida === varde)} hypotes={hypotes} del={del} />
      ))}
      <Redigerbar {...del} form={`underlag/${id}`} knapp="Lägg till underlag" namn={`Lägg till underlag till hypotes ${lopnummer}`}>
        {(klar) => <UnderlagFormular hypotes={id} klar={klar} />}
      </Redigerbar>
      <Redigerbar {...del} form={`hypotes/${id}`} knapp="Ändra hypotesen" namn={`Ändra hypotes ${lopnummer}`}>
        {(klar) => <HypotesFormular analys={del.analys} hypotes={hypotes} klar={klar} />}
      </Redigerbar>
    </article>
  );
}

function Sidan({ namn, underlag, hypotes, del }: { namn: string; underlag: Underlag[]; hypotes: Hypotes; del: Del }) {
  if (underlag.length === 0) return null;
  return (
    <div>
      <strong>{namn}</strong>
      <ul>
        {underlag.map((ett) => (
          <li key={ett.id} className="del">
            <span>
              <span className="styrka" aria-hidden="true">
                {'●'.repeat(ett.styrka) + '○'.repeat(3 - ett.styrka)}
              </span>{' '}
              {ett.text}{' '}
              <span className="dov">
                Styrka {ordet(styrkor, String(ett.styrka))}. Källa: {ett.kalla}
              </span>
              <Franvem ursprung={ett.ursprung} />
            </span>
            <Redigerbar {...del} form={`underlaget/${ett.id}`} knapp="Ändra" namn={`Ändra underlaget ${ett.text}`}>
              {(klar) => <UnderlagFormular hypotes={hypotes.id} underlag={ett} klar={klar} />}
            </Redigerbar>
          </li>
        ))}
      </ul>
    </div>
  );
}
