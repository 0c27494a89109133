import { useCallback } from 'react';
import { Diagram } from '../../../components/Diagram';
import { tal, talMedPrecision } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { TabellVidDiagram } from '../../../components/TabellVidDiagram';
import { useHarRatt } from '../../organisation/useHarRatt';
import { vardeUtanEnhet } from '../matvarde';
import { Syntetiskt } from '../Syntetiskt';
import type { Periodslag } from '../serie';
import { BaslinjeFormular } from './BaslinjeFormular';
import { signalord, typord } from './ord';
import type { Styrdiagram, Styrpunkt } from './typer';
import { useStyrdiagram } from './useStyrdiagram';

interface Props {
  indikator: string;
  omrade: string;
  per: Periodslag;
  rubrik: string;
  /** As it was known at that moment; then nothing is decided about it. */
  asOf?: string;
}

/** Is this ordinary variation, or something that needs an explanation? */
export function Styrdiagramvy({ indikator, omrade, per, rubrik, asOf }: Props) {
  const styrdiagram = useStyrdiagram(indikator, omrade, per, asOf);
  return <Hamtat fraga={styrdiagram}>{(data) => <Vy data={data} rubrik={rubrik} somDa={asOf !== undefined} />}</Hamtat>;
}

function Vy({ data, rubrik, somDa }: { data: Styrdiagram; rubrik: string; somDa: boolean }) {
  const hamta = useCallback(async () => {
    const { ritaStyrdiagram } = await import('./ritaStyrdiagram');
    return ritaStyrdiagram(data);
  }, [data]);
  const punkter = data.delar.flatMap((del) => del.punkter);
  const farFaststalla = useHarRatt('indikatorer:skriv', data.omrade);
  const text = data.delar.map((del) => del.text).join(' ');
  return (
    <section className="avsnitt" aria-label="Styrdiagram">
      <p>
        <strong>{text}</strong>
      </p>
      <TabellVidDiagram
        diagram={
          <figure>
            <Diagram
              beskrivning={`Styrdiagram: ${rubrik}. ${text}`}
              rubrik={`Styrdiagram. ${rubrik}`}
              filnamn={`${data.indikator}-${data.omrade}-styrdiagram`}
              hamta={hamta}
            />
            {data.syntetisk && <Syntetiskt />}
          </figure>
        }
        tabell={
          <Tabell
            bildtext={`Styrgränser. ${rubrik}`}
            kolumner={kolumner(data.enhet, punkter)}
            rader={punkter.toReversed()}
            nyckel={({ period }) => period}
          />
        }
      />
      <p className="dov">{beskriv(data)}</p>
      {farFaststalla && !somDa && <BaslinjeFormular data={data} />}
    </section>
  );
}

const antalSvar: Kolumn<Styrpunkt> = { rubrik: 'Svar (n)', tal: true, cell: ({ n }) => (n == null ? '–' : tal(n)) };

const kolumner = (enhet: string, punkter: Styrpunkt[]): Kolumn<Styrpunkt>[] => [
  { rubrik: 'Period', cell: ({ period }) => period },
  { rubrik: 'Värde', tal: true, cell: (rad) => vardeUtanEnhet({ ...rad, enhet }) },
  ...(punkter.some(({ n }) => n != null) ? [antalSvar] : []),
  { rubrik: 'Nedre gräns', tal: true, cell: ({ nedre }) => (nedre == null ? '–' : talMedPrecision(nedre, enhet)) },
  { rubrik: 'Övre gräns', tal: true, cell: ({ ovre }) => (ovre == null ? '–' : talMedPrecision(ovre, enhet)) },
  { rubrik: 'Signal', cell: (rad) => signalord(rad) || 'ingen' },
];

function beskriv({ delar, baslinje }: Styrdiagram) {
  const slag = [...new Set(delar.map(typord))].join('; ');
  const brott = delar.flatMap(({ brottsorsak }) => (brottsorsak ? [`Nytt diagram: ${brottsorsak}.`] : [])).join(' ');
  const bas = baslinje
    ? `Mittlinje och gränser är frysta ur ${baslinje.periodFran}–${baslinje.periodTill}: ${baslinje.motivering}`
    : 'Mittlinje och gränser räknas ur alla visade perioder.';
  return `${slag.charAt(0).toUpperCase()}${slag.slice(1)}. ${bas} ${brott}`.trim();
}
