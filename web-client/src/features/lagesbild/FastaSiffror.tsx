import { Lank } from '../../components/Lank';
import { indikatorlank } from '../../components/lankar';
import { Tabell } from '../../components/Tabell';
import { daOchNu } from './siffra';
import type { Siffra } from './typer';

/** The figures that the adopted picture rests on, as they were then; a later revision is shown beside. */
export function FastaSiffror({ siffror, fast = true }: { siffror: readonly Siffra[]; fast?: boolean }) {
  if (siffror.length === 0) return null;
  return (
    <section className="avsnitt">
      <h2>{fast ? 'Siffrorna som bilden vilar på' : 'Siffrorna i dag'}</h2>
      <Tabell
        bildtext={`${fast ? 'Fastnålade när lägesbilden fastställdes' : 'Nålas fast när lägesbilden fastställs'}. Andelar står med 95-procentigt intervall och antal svar.`}
        rader={siffror}
        nyckel={({ kod }) => kod}
        kolumner={[
          { rubrik: 'Indikator', cell: ({ kod, namn }) => <Lank till={indikatorlank(kod)}>{namn}</Lank> },
          { rubrik: 'Värde', cell: daOchNu },
        ]}
      />
    </section>
  );
}
