import { datum } from '../../components/format';
import { Siffertext } from './siffror/Siffertext';
import type { Lagesbild } from './typer';

/** The parts as they were written. An empty part says that it is empty. */
export function LagesbildText({ bild }: { bild: Lagesbild }) {
  const delar = [
    ['Kartläggning: brott och otrygghet', bild.kartlaggningBrottslighet],
    ['Kartläggning: konsekvenser', bild.kartlaggningKonsekvenser],
    ['Annan information', bild.annanInformation],
    ['Analys', bild.analys],
  ] as const;
  return (
    <>
      {delar.map(([rubrik, text]) => (
        <section className="avsnitt" key={rubrik}>
          <h2>{rubrik}</h2>
          {text ? <Siffertext text={text} siffror={bild.siffrorIText} /> : <p className="svag">Inget skrivet än.</p>}
        </section>
      ))}
      <section className="avsnitt">
        <h2>Källor</h2>
        {bild.kallor.length === 0 ? (
          <p className="svag">Inga källor angivna.</p>
        ) : (
          <ul>
            {bild.kallor.map(({ namn, hamtad }) => (
              <li key={namn}>
                {namn}
                {hamtad && `, hämtad ${datum(hamtad)}`}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
