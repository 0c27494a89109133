import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { sparaPng, sparaSvg } from './diagramfil';
import { Laddar } from './Laddar';

export type Rita = (bredd: number) => SVGSVGElement | HTMLElement;
interface Props {
  /** What the chart shows and what follows from it, in plain Swedish: its alternative text. */
  beskrivning: string;
  /** Stands above the chart in the files. */
  rubrik: string;
  filnamn: string;
  /** Fetches the code that draws; the chart library comes with the first chart. Kept by useCallback. */
  hamta: () => Promise<Rita>;
}

/** A chart: drawn when its library is here, drawn again when the width changes, and taken away as SVG or PNG. */
export function Diagram({ beskrivning, rubrik, filnamn, hamta }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [ritad, setRitad] = useState(false);
  useEffect(() => {
    const ram = ref.current;
    if (!ram) return;
    let rita: Rita | undefined;
    const visa = () => rita && ram.replaceChildren(tillgangligt(rita(ram.clientWidth), beskrivning));
    const observer = new ResizeObserver(visa);
    observer.observe(ram);
    hamta().then((hamtad) => {
      rita = hamtad;
      visa();
      setRitad(true);
    });
    return () => observer.disconnect();
  }, [hamta, beskrivning]);
  const spara = (gor: typeof sparaSvg | typeof sparaPng) => () => {
    const svg = ref.current?.querySelector('svg');
    if (svg) void gor(svg, rubrik, filnamn);
  };
  return (
    <>
      {!ritad && <Laddar text="Ritar diagrammet …" />}
      <div className="diagram" ref={ref} />
      {ritad && (
        <div className="diagramknappar utan-utskrift">
          <Button variant="tertiary" data-size="sm" onClick={spara(sparaSvg)}>
            Spara som SVG
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={spara(sparaPng)}>
            Spara som PNG
          </Button>
        </div>
      )}
    </>
  );
}

/** Plot names its inner groups, which assistive technology may not have; the whole chart gets one name instead. */
function tillgangligt(diagram: SVGSVGElement | HTMLElement, beskrivning: string) {
  diagram.setAttribute('role', 'img');
  diagram.setAttribute('aria-label', beskrivning);
  for (const grupp of diagram.querySelectorAll('[aria-label]')) grupp.removeAttribute('aria-label');
  return diagram;
}
