import { useEffect, useRef, useState } from 'react';
import { Laddar } from '../../components/Laddar';
import type { Seriebild } from './ritaSerie';

/** The chart. Its library is fetched when the first chart is shown, and it is drawn again when the width changes. */
export function Seriediagram(bild: Seriebild) {
  const ref = useRef<HTMLDivElement>(null);
  const [ritad, setRitad] = useState(false);
  useEffect(() => {
    const ram = ref.current;
    if (!ram) return;
    let rita: ((bredd: number) => SVGElement | HTMLElement) | undefined;
    const observer = new ResizeObserver(() => rita && ram.replaceChildren(rita(ram.clientWidth)));
    observer.observe(ram);
    import('./ritaSerie').then(({ ritaSerie }) => {
      rita = (bredd) => ritaSerie(bild, bredd);
      ram.replaceChildren(rita(ram.clientWidth));
      setRitad(true);
    });
    return () => observer.disconnect();
  }, [bild]);
  return (
    <>
      {!ritad && <Laddar text="Ritar diagrammet …" />}
      <div className="diagram" ref={ref} />
    </>
  );
}
