import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Lank } from '../../components/Lank';
import { omradeslank } from '../../components/lankar';
import type { Kartlage } from './kartlage';
import { grannar, plats } from './stadskarta';
import './stadskarta.css';

export interface Ruta {
  kod: string;
  namn: string;
  /** One of the areas I work in. */
  min: boolean;
  lage: Kartlage;
  text?: ReactNode;
}

/** The city as tiles: each one a link, arrow keys go to the neighbour. */
export function Stadskarta({ rutor }: { rutor: Ruta[] }) {
  const karta = useRef<HTMLUListElement>(null);
  const flytta = (event: KeyboardEvent) => {
    const fran = (event.target as HTMLElement).closest<HTMLElement>('[data-kod]')?.dataset.kod;
    const till = fran && grannar(fran, event.key);
    if (!till) return;
    event.preventDefault();
    karta.current?.querySelector<HTMLElement>(`[data-kod="${till}"] a`)?.focus();
  };
  return (
    <nav aria-label="Karta över stadsdelsområdena">
      <ul className="stadskarta" ref={karta} onKeyDown={flytta}>
        {rutor.map(({ kod, namn, min, lage, text }) => {
          const [kolumn, rad] = plats(kod) ?? [];
          return (
            <li key={kod} data-kod={kod} data-lage={lage} data-min={min || undefined} style={{ gridColumn: kolumn, gridRow: rad }}>
              <Lank till={omradeslank(kod)}>
                <strong>{namn}</strong>
                {text && <span>{text}</span>}
              </Lank>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
