import { useCallback } from 'react';
import { Diagram } from '../../components/Diagram';
import { brottI } from './brott';
import { Syntetiskt } from './Syntetiskt';
import type { Indikator, Matvarde } from './typer';

interface Props {
  indikator: Indikator;
  namn: string;
  /** What the chart shows, for its title. */
  rubrik: string;
  serie: Matvarde[];
  /** The same instrument for the whole city. */
  staden: Matvarde[];
  mal?: number | undefined;
  /** The conclusion, for those who hear the chart. */
  slutsats: string;
}

/** The series as a chart, with the breaks said in words under it. */
export function Seriediagram({ indikator, namn, rubrik, serie, staden, mal, slutsats }: Props) {
  const syntetisk = serie.some((rad) => rad.syntetisk);
  const brott = brottI(serie);
  const hamta = useCallback(async () => {
    const { ritaSerie } = await import('./ritaSerie');
    return ritaSerie({ serie, namn, jamfor: staden, jamfornamn: 'Stockholm', brott: brottI(serie), mal, syntetisk });
  }, [serie, namn, staden, mal, syntetisk]);
  return (
    <figure>
      <Diagram
        beskrivning={[`Linjediagram: ${rubrik}.`, slutsats, ...brott.map(({ text }) => text)].join(' ')}
        rubrik={rubrik}
        filnamn={`${indikator.kod}-${serie[0]?.omrade}`}
        hamta={hamta}
      />
      {brott.length > 0 && <figcaption className="dov">{brott.map(({ text }) => text).join(' ')}</figcaption>}
      {syntetisk && <Syntetiskt />}
    </figure>
  );
}
