import { tomSomNull } from '../../../components/formular/tom';
import type { Iakttagelse } from './ko';

/** What the form holds: text, as people write it. */
export interface IakttagelseVarden {
  omrade: string;
  kategori: string;
  plats: string;
  tid: string;
  omfattning: string;
  beskrivning: string;
}

/** "2026-11-22T18:05", the phone's own time, as the field wants it. */
export function lokalTid(nu = new Date()) {
  return new Date(nu.getTime() - nu.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export const tomIakttagelse = (omrade: string): IakttagelseVarden => ({
  omrade,
  kategori: '',
  plats: '',
  tid: lokalTid(),
  omfattning: '',
  beskrivning: '',
});

export const iakttagelseKrav = {
  omrade: 'Välj område.',
  kategori: 'Välj vad det gäller.',
  plats: 'Ange platsen.',
  tid: 'Ange när det var.',
  omfattning: 'Välj omfattning.',
};

export const innehall = (v: IakttagelseVarden, vandring?: string): Iakttagelse => ({
  omrade: v.omrade,
  kategori: v.kategori as NonNullable<Iakttagelse['kategori']>,
  plats: v.plats.trim(),
  tid: new Date(v.tid).toISOString(),
  omfattning: Number(v.omfattning),
  beskrivning: tomSomNull(v.beskrivning),
  kalla: vandring ? 'Trygghetsvandring' : 'Rapportor',
  trygghetsvandringId: vandring ?? null,
  longitud: null,
  latitud: null,
});
