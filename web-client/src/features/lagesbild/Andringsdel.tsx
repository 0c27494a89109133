import { Tabell } from '../../components/Tabell';
import { useIndikatorer } from '../indikatorer/useIndikatorer';
import { type Andringsfalt, type Andringspost, andringsslag, faltnamn, faltvarde } from './andringsord';

/** One part of the picture: what is new, gone or changed in it, or that nothing is. */
export function Andringsdel({ rubrik, poster }: { rubrik: string; poster: Andringspost[] }) {
  return (
    <section className="avsnitt">
      <h2>{rubrik}</h2>
      {poster.length === 0 && <p className="dov">Oförändrat.</p>}
      {poster.map((post) => (
        <Posten key={post.id ?? post.rubrik} post={post} />
      ))}
    </section>
  );
}

function Posten({ post: { rubrik, problem, slag, falt } }: { post: Andringspost }) {
  const var_ = problem && <span className="dov"> Problem: {problem}.</span>;
  if (falt.length === 0)
    return (
      <p>
        <strong>{andringsslag[slag]}:</strong> {rubrik}
        {var_}
      </p>
    );
  return (
    <section className="avsnitt">
      <h3>
        {andringsslag[slag]}: {rubrik}
      </h3>
      {var_ && <p>{var_}</p>}
      <Falttabell rubrik={rubrik} falt={falt} />
    </section>
  );
}

/** Before and after, field by field. */
export function Falttabell({ rubrik, falt }: { rubrik: string; falt: Andringsfalt[] }) {
  const indikatorer = useIndikatorer().data ?? [];
  return (
    <Tabell
      bildtext={`${rubrik}: före och efter`}
      doljBildtext
      rader={falt}
      nyckel={(rad) => `${rad.namn}/${rad.fore}/${rad.efter}`}
      kolumner={[
        { rubrik: 'Fält', cell: (rad) => faltnamn(rad.namn) },
        { rubrik: 'Före', cell: (rad) => faltvarde(rad.namn, rad.fore, indikatorer) },
        { rubrik: 'Efter', cell: (rad) => faltvarde(rad.namn, rad.efter, indikatorer) },
      ]}
    />
  );
}
