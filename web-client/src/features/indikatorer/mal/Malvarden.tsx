import { beslutatTal, datum } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Statusmarke, type Ton } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import { useHarRatt } from '../../organisation/useHarRatt';
import type { Indikator } from '../typer';
import { AndraMalFormular } from './AndraMalFormular';
import type { Malvarde } from './mal';
import { malslag } from './malVarden';
import { NyttMalFormular } from './NyttMalFormular';
import { useMalvarden } from './useMalvarden';

const lage = ({ upphavt, historiskt }: Malvarde): [text: string, ton: Ton] =>
  upphavt ? ['Upphävt', 'lugn'] : historiskt ? ['Året har gått', 'lugn'] : ['Gäller', 'bra'];

const kolumner: Kolumn<Malvarde>[] = [
  { rubrik: 'År', tal: true, cell: ({ ar }) => ar },
  { rubrik: 'Mål', tal: true, cell: ({ varde, enhet }) => beslutatTal(varde, enhet) },
  { rubrik: 'Vems', cell: ({ slag }) => malslag.find(({ varde }) => varde === slag)?.text ?? slag },
  {
    rubrik: 'Läge',
    cell: (mal) => {
      const [text, ton] = lage(mal);
      return <Statusmarke ton={ton}>{text}</Statusmarke>;
    },
  },
  { rubrik: 'Beslut', cell: ({ beslut, beslutsdatum, ursprung }) => `${beslut}, ${datum(beslutsdatum)} (${ursprung})` },
];

/** What has been decided that the indicator should be in the area, with the decision behind each target. */
export function Malvarden({ indikator, omrade, namn }: { indikator: Indikator; omrade: string; namn: string }) {
  const malvarden = useMalvarden(indikator.kod, omrade);
  const farSatta = useHarRatt('indikatorer:malvarde', omrade);
  return (
    <section className="avsnitt">
      <h2>Mål</h2>
      <Hamtat fraga={malvarden}>
        {(alla) => (
          <>
            {alla.length === 0 ? (
              <Tomt rubrik="Inget mål är beslutat">
                {farSatta
                  ? `Registrera målet när stadsdelsnämnden eller kommunfullmäktige har beslutat vad indikatorn ska vara i ${namn}.`
                  : `Varken stadsdelsnämnden eller kommunfullmäktige har beslutat vad indikatorn ska vara i ${namn}, eller så har samordnaren inte registrerat det.`}
              </Tomt>
            ) : (
              <Tabell bildtext={`Mål för ${namn}`} doljBildtext kolumner={kolumner} rader={alla} nyckel={({ id }) => id} />
            )}
            {farSatta &&
              alla.filter(({ upphavt }) => !upphavt).map((mal) => <AndraMalFormular key={`${mal.id} ${mal.version}`} mal={mal} />)}
          </>
        )}
      </Hamtat>
      {farSatta && <NyttMalFormular key={`${indikator.kod} ${omrade}`} indikator={indikator} omrade={omrade} />}
    </section>
  );
}
