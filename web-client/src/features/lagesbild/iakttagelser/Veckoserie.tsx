import { useCallback, useMemo } from 'react';
import type { components } from '../../../api/schema';
import { Diagram } from '../../../components/Diagram';
import { TabellVidDiagram } from '../../../components/TabellVidDiagram';
import { Serietabell } from './Serietabell';
import { veckotext } from './vecka';

/** Observations per report, week by week, beside what chance gives: the week that is shown and the twelve before. */
export function Veckoserie({ bild }: { bild: components['schemas']['HamtaVeckosammanstallningResponse'] }) {
  const { omrade, vecka, serie, slutsats } = bild;
  const rader = useMemo(() => serie.map((rad) => ({ ...rad, period: `v. ${Number(rad.vecka.slice(6))}` })), [serie]);
  const hamta = useCallback(() => import('./ritaUdiagram').then(({ ritaUdiagram }) => ritaUdiagram(rader)), [rader]);
  const tabell = (
    <Serietabell
      bildtext="Iakttagelser per inkommen rapport (u-diagram, tre standardavvikelser kring de tolv veckorna före)."
      rubrik="Vecka"
      rader={rader}
    />
  );
  const diagram = (
    <Diagram
      rubrik={`Iakttagelser per rapport till och med ${veckotext(vecka)}`}
      filnamn={`veckan-${omrade}-${vecka}`}
      beskrivning={`Iakttagelser per inkommen rapport i ${serie.length} veckor, med gränserna för vad som är slump. ${slutsats}`}
      hamta={hamta}
    />
  );
  const ritas = serie.some(({ perRapport }) => typeof perRapport === 'number'); // without a report there is nothing to draw
  return (
    <section className="avsnitt utan-utskrift">
      <h3>Vecka för vecka</h3>
      {ritas ? <TabellVidDiagram diagram={diagram} tabell={tabell} /> : tabell}
    </section>
  );
}
