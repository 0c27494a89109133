import { useCallback } from 'react';
import { Diagram } from '../../components/Diagram';
import { brottI } from './brott';
import { useMal } from './mal/useMal';
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
  /** The conclusion, for those who hear the chart. */
  slutsats: string;
}

/** The series as a chart, with the breaks said in words under it. */
export function Seriediagram({ indikator, namn, rubrik, serie, staden, slutsats }: Props) {
  const syntetisk = serie.some((rad) => rad.syntetisk);
  const mal = useMal(indikator.kod, serie[0]?.omrade ?? '');
  const noter = [...brottI(serie), ...(mal ? [mal] : [])].map(({ text }) => text);
  const hamta = useCallback(async () => {
    const { ritaSerie } = await import('./ritaSerie');
    return ritaSerie({ serie, namn, jamfor: staden, jamfornamn: 'Stockholm', brott: brottI(serie), mal, syntetisk });
  }, [serie, namn, staden, mal, syntetisk]);
  return (
    <figure>
      <Diagram
        beskrivning={[`Linjediagram: ${rubrik}.`, slutsats, ...noter].join(' ')}
        rubrik={rubrik}
        filnamn={`${indikator.kod}-${serie[0]?.omrade}`}
        hamta={hamta}
      />
      {noter.length > 0 && <figcaption className="dov">{noter.join(' ')}</figcaption>}
      {syntetisk && <Syntetiskt />}
    </figure>
  );
}
