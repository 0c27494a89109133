import type { components } from '../../../api/schema';

export type Import = components['schemas']['HamtaImportResponse'];
export type OkandKod = Import['okandaKoder'][number];
export type Importstatus = Import['status'];
export type Skillnad = components['schemas']['HamtaImportskillnadResponse'];

/** A row that was refused or flagged, with the sender's own fields. The document only describes the report's file form. */
export interface Rapportrad {
  rad: number;
  innehall: Record<string, string>;
  avvisad: boolean;
  felkod: string;
  felfalt: string | null;
  meddelande: string;
  forslag: string | null;
}
