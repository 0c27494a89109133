import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Linje } from './layout';

export interface DragenLinje {
  fran: string;
  till: string;
  d: string;
}
const utskriftshojd = 780;

/** The lines as SVG paths, measured after layout and again when the size changes or the page is printed. */
export function useLinjer(ram: RefObject<HTMLElement | null>, linjer: readonly Linje[]) {
  const [dragna, setDragna] = useState<DragenLinje[]>([]);
  useLayoutEffect(() => {
    const element = ram.current;
    if (!element) return;
    const mat = () => setDragna(dra(element, linjer));
    const foreUtskrift = () => {
      element.classList.add('for-utskrift');
      element.style.zoom = String(Math.min(1, utskriftshojd / element.scrollHeight));
      flushSync(mat);
    };
    const efterUtskrift = () => {
      element.classList.remove('for-utskrift');
      element.style.zoom = '';
      mat();
    };
    const observer = new ResizeObserver(mat);
    for (const barn of [element, ...element.querySelectorAll('[data-ruta]')]) observer.observe(barn);
    addEventListener('beforeprint', foreUtskrift);
    addEventListener('afterprint', efterUtskrift);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', foreUtskrift);
      removeEventListener('afterprint', efterUtskrift);
    };
  }, [ram, linjer]);
  return dragna;
}

function dra(element: HTMLElement, linjer: readonly Linje[]): DragenLinje[] {
  const ruta = (id: string) => element.querySelector<HTMLElement>(`[data-ruta="${CSS.escape(id)}"]`);
  return linjer.flatMap(([fran, till]) => {
    const [a, b] = [ruta(fran), ruta(till)];
    return a && b ? [{ fran, till, d: bage(a, b) }] : [];
  });
}

/** From the right side of one box to the left side of the next, at the height of their first lines. */
function bage(a: HTMLElement, b: HTMLElement) {
  const hojd = 20;
  const [x1, y1, x2, y2] = [a.offsetLeft + a.offsetWidth, a.offsetTop + hojd, b.offsetLeft, b.offsetTop + hojd];
  const mitt = (x1 + x2) / 2;
  return y1 === y2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}C${mitt} ${y1} ${mitt} ${y2} ${x2} ${y2}`;
}
