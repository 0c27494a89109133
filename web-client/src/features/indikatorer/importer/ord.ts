import type { Ton } from '../../../components/Statusmarke';
import type { Importstatus, Skillnad } from './typer';

export const importstatus: Record<Importstatus, readonly [text: string, ton: Ton]> = {
  Mottagen: ['Mottagen', 'pagar'],
  Validerar: ['Granskas', 'pagar'],
  Forhandsgranskad: ['Väntar på dig', 'varning'],
  Verkstaller: ['Lagras', 'pagar'],
  Klar: ['Klar', 'bra'],
  Delvis: ['Delvis lagrad', 'varning'],
  Avvisad: ['Avvisad', 'fara'],
  Aterkallad: ['Återkallad', 'lugn'],
};

/** What each reader takes, for those who choose. */
const lasare: Record<string, string> = {
  'trygghet-csv': 'Vår egen mall (CSV)',
  'trygghet-ndjson': 'Vår egen, en JSON-rad per värde (NDJSON)',
  'kolada-csv': 'Kolada, tabell (CSV)',
  'kolada-json': 'Kolada, svar från API:et (JSON)',
  'kolada-enkat': 'Kolada, enkätfrågor',
  'bra-brottstrad': 'Brå, brottsträdet',
  'bra-sol': 'Brå, databasfil ur SOL',
  'bra-tabell': 'Brå, tabell',
  'skolverket-csv': 'Skolverket (CSV)',
  'scb-tabell': 'SCB, tabell (CSV)',
  'enkat-antal': 'Enkät, antal per svar',
  'enkat-andel': 'Enkät, andel per svar',
};
export const lasarnamn = (kod: string) => lasare[kod] ?? kod;

export const skillnadsord: Record<Skillnad['slag'], string> = {
  Ny: 'Ny',
  Andrad: 'Ändrad',
  Oforandrad: 'Oförändrad',
  Borttagen: 'Borttagen',
};
