// Stands in for what the generated schema.d.ts does not have yet. Same shape, only what the pages read.
import type { paths as Generated } from './schema';

/** What is generated wins. */
export type paths = Generated & Omit<Provisional, keyof Generated>;

type Las<Query, Path, Svar> = {
  get: {
    parameters: { query?: Query; header?: never; cookie?: never } & ([Path] extends [never] ? { path?: never } : { path: Path });
    responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Svar } } };
  };
};
type Sida<T> = { items: T[]; page: number; limit: number; total: number };
type Kod = { kod: string };
type S = components['schemas'];

interface Provisional {
  '/omraden/{kod}': Las<never, Kod, S['HamtaOmradeResponse']>;
  '/indikatorer': Las<{ typ?: string; sok?: string; limit?: number }, never, Sida<S['SokIndikatorerResponse']>>;
  '/indikatorer/{kod}': Las<never, Kod, S['HamtaIndikatorResponse']>;
  '/matvarden': Las<
    {
      indikator?: string[];
      omrade?: string[];
      omradesniva?: string[];
      uppdelning?: string[];
      senaste?: number;
      format?: string;
      decimaltecken?: string;
      limit?: number;
    },
    never,
    Sida<S['SokMatvardenResponse']>
  >;
  '/lagesbilder': Las<{ omrade?: string; limit?: number }, never, Sida<S['SokLagesbilderResponse']>>;
  '/handlingsplaner': Las<{ omrade?: string; limit?: number }, never, Sida<S['SokHandlingsplanerResponse']>>;
  '/atgarder': Las<{ omrade?: string; limit?: number }, never, Sida<S['SokAtgarderResponse']>>;
  '/samverkansprocesser': Las<{ omrade?: string; limit?: number }, never, Sida<S['SokProcesserResponse']>>;
}

type Ki95 = { nedre: number; ovre: number; metod: string };
export interface components {
  schemas: {
    HamtaOmradeResponse: {
      kod: string;
      namn: string;
      typ: string;
      giltigFran: string;
      giltigTill?: string | null;
      foregangare: { kod: string; namn: string; relation: string; datum: string }[];
      efterfoljare: { kod: string; namn: string; relation: string; datum: string }[];
      underomraden: { kod: string; namn: string; typ: string }[];
      lokalpolisomraden: { kod: string; namn: string; giltigFran: string; giltigTill?: string | null }[];
    };
    SokIndikatorerResponse: {
      kod: string;
      namn: string;
      beskrivning: string;
      enhet: string;
      typ: string;
      matning: string;
      riktning: string;
      kalla: string;
      instrument?: string | null;
      omradesnivaer: string[];
      periodicitet: string;
      fallgropar: string;
      minstaAntal?: number | null;
      harVarden: boolean;
    };
    HamtaIndikatorResponse: S['SokIndikatorerResponse'];
    SokMatvardenResponse: {
      indikator: string;
      omrade: string;
      period: string;
      uppdelning?: string | null;
      varde?: number | null;
      enhet: string;
      n?: number | null;
      ki95?: Ki95 | null;
      status: string;
      statistikstatus: string;
      kalla: string;
      datamangd: string;
      syntetisk: boolean;
      revision: number;
      registrerad: string;
      flagga?: string | null;
    };
    SokLagesbilderResponse: {
      id: string;
      rubrik: string;
      typ: string;
      omrade: string;
      periodFran: string;
      periodTill: string;
      status: string;
    };
    SokHandlingsplanerResponse: { id: string; rubrik: string; omrade: string; periodFran: string; periodTill: string; status: string };
    SokAtgarderResponse: {
      id: string;
      rubrik: string;
      omrade: string;
      status: string;
      forsenad: boolean;
      ansvarigOrganisation: string;
      startdatum: string;
      slutdatum: string;
    };
    SokProcesserResponse: { id: string; omrade: string; steg: string; cykel?: number };
  };
}
