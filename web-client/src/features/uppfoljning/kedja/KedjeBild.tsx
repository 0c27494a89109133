import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useSidformat } from '../../../components/useSidformat';
import { genom, nasta } from './gang';
import { KedjeRuta } from './KedjeRuta';
import { type Kedjelayout, kolumnnamn, type Linje } from './layout';
import { useLinjer } from './useLinjer';

interface Props {
  layout: Kedjelayout;
  /** The rights I hold in this area: gaps offer only what I may do. */
  harRatt: (ratt: string) => boolean;
}

/** The chain as a picture: columns, lines, and one box at a time in the tab order. Arrow keys walk. */
export function KedjeBild({ layout, harRatt }: Props) {
  const ram = useRef<HTMLDivElement>(null);
  const [har, setHar] = useState(layout.rutor[0]?.id);
  const [lyser, setLyser] = useState<string>();
  const dragna = useLinjer(ram, layout.linjer);
  const tanda = useMemo(() => (lyser ? genom(layout.linjer, lyser) : undefined), [layout, lyser]);
  useSidformat('A3 landscape');
  const rutaAv = (mal: EventTarget) => (mal as Element).closest<HTMLElement>('[data-ruta]')?.dataset.ruta;

  const ga = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setLyser(undefined);
    const till = har && nasta(layout, har, event.key);
    if (!till) return;
    event.preventDefault();
    const ruta = ram.current?.querySelector<HTMLElement>(`[data-ruta="${CSS.escape(till)}"]`);
    (ruta?.querySelector<HTMLElement>('a') ?? ruta)?.focus();
  };
  const fokus = (mal: EventTarget) => {
    const id = rutaAv(mal);
    if (id) setHar(id);
    setLyser(id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      className="kedja"
      role="group"
      aria-label="Kedjan som bild. Gå mellan rutorna med piltangenterna."
      data-tand={tanda ? '' : undefined}
      ref={ram}
      onKeyDown={ga}
      onFocus={(event) => fokus(event.target)}
      onBlur={() => setLyser(undefined)}
      onMouseOver={(event) => setLyser(rutaAv(event.target))}
      onMouseLeave={() => setLyser(undefined)}
    >
      {Object.entries(kolumnnamn).map(([kolumn, namn]) => (
        <div key={kolumn} className="kedja-rubrik" style={{ gridColumn: kolumn, gridRow: 1 }} aria-hidden="true">
          {namn}
        </div>
      ))}
      {layout.rutor.map((ruta) => (
        <KedjeRuta key={ruta.id} ruta={ruta} aktiv={ruta.id === har} tand={tanda?.has(ruta.id)} harRatt={harRatt} />
      ))}
      <svg className="kedja-linjer" aria-hidden="true" focusable="false">
        {dragna.map(({ fran, till, d }) => (
          <path
            key={`${fran} ${till}`}
            d={d}
            data-tand={lyserLinje(tanda, [fran, till]) || undefined}
            data-lucka={till.startsWith('ingen') || undefined}
          />
        ))}
      </svg>
    </div>
  );
}

const lyserLinje = (tanda: Set<string> | undefined, [fran, till]: Linje) => tanda?.has(fran) && tanda.has(till);
