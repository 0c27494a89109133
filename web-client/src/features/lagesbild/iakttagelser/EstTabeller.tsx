import { useCallback } from 'react';
import { Diagram } from '../../../components/Diagram';
import { tal } from '../../../components/format';
import { Tabell } from '../../../components/Tabell';
import { TabellVidDiagram } from '../../../components/TabellVidDiagram';
import { Tomt } from '../../../components/Tomt';
import { Kategoritabell } from './Kategoritabell';
import { periodtext } from './period';
import { Serietabell } from './Serietabell';
import type { Analys } from './typer';

interface Props {
  analys: Analys;
  /** Reports that came of those that were due: "74 procent"; undefined when none was. */
  grad?: string | undefined;
}

/** The figures of the period, beside those of the periods before. */
export function EstTabeller({ analys, grad }: Props) {
  const { serie, kategorier, platser, inkomna, vantade } = analys;
  const hamta = useCallback(() => import('./ritaUdiagram').then(({ ritaUdiagram }) => ritaUdiagram(serie)), [serie]);
  const diagram = (
    <Diagram
      rubrik={`Iakttagelser per rapport till och med ${periodtext(analys.period)}`}
      filnamn={`est-${analys.omrade}-${analys.period}`}
      beskrivning={`Iakttagelser per inkommen rapport i ${serie.length} perioder, med gränserna för vad som är slump. ${analys.slutsats}`}
      hamta={hamta}
    />
  );
  const tabell = (
    <Serietabell
      bildtext="Iakttagelser per inkommen rapport (u-diagram, tre standardavvikelser kring perioderna före)."
      rubrik="Period"
      rader={serie}
    />
  );
  const ritas = serie.some(({ perRapport }) => typeof perRapport === 'number'); // without a report there is nothing to draw
  return (
    <>
      <section className="avsnitt">
        <h2>Rapportering</h2>
        <p>
          {grad
            ? `${tal(inkomna)} av ${tal(vantade)} väntade rapporter har kommit (${grad}).`
            : 'Ingen är utsedd att rapportera under perioden.'}{' '}
          En utebliven rapport är inte en lugn vecka.
        </p>
      </section>
      <section className="avsnitt">
        <h2>Kategorier</h2>
        {kategorier.length === 0 ? (
          <Tomt rubrik="Inga iakttagelser">Ingen iakttagelse är skriven under perioden.</Tomt>
        ) : (
          <Kategoritabell rader={kategorier} fore="de åtta perioderna före" />
        )}
      </section>
      <section className="avsnitt">
        <h2>Mot perioderna före</h2>
        {ritas ? <TabellVidDiagram diagram={diagram} tabell={tabell} /> : tabell}
      </section>
      {platser.length > 0 && (
        <section className="avsnitt">
          <h2>Platser</h2>
          <Tabell
            bildtext="Platser med iakttagelser under perioden eller den före, flest först"
            rader={platser}
            nyckel={({ plats }) => plats}
            kolumner={[
              { rubrik: 'Plats', cell: ({ plats }) => plats },
              { rubrik: 'Under perioden', tal: true, cell: ({ antal }) => tal(antal) },
              { rubrik: 'Perioden före', tal: true, cell: ({ antalFore }) => tal(antalFore) },
            ]}
          />
        </section>
      )}
    </>
  );
}
