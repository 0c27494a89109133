// Stands in for the generated schema.d.ts until openapi.yaml exists. Same shape, only what the pages read.
type Las<Query, Path, Svar> = {
  get: {
    parameters: { query?: Query; header?: never; cookie?: never } & ([Path] extends [never] ? { path?: never } : { path: Path });
    responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Svar } } };
  };
};
type Sida<T> = { items: T[]; page: number; limit: number; total: number };
type Kod = { kod: string };
type S = components['schemas'];

export interface paths {
  '/mig': Las<never, never, S['HamtaMigResponse']>;
  '/omraden': Las<{ typ?: string; foralder?: string; giltigDatum?: string; limit?: number }, never, Sida<S['SokOmradenResponse']>>;
  '/omraden/{kod}': Las<never, Kod, S['HamtaOmradeResponse']>;
  '/arbetslista': Las<{ omrade?: string }, never, S['HamtaArbetslistaResponse']>;
  '/sparbarhet': Las<{ omrade: string }, never, S['HamtaSparbarhetResponse']>;
  '/indikatorer': Las<{ typ?: string; sok?: string; limit?: number }, never, Sida<S['SokIndikatorerResponse']>>;
  '/indikatorer/{kod}': Las<never, Kod, S['HamtaIndikatorResponse']>;
  '/matvarden': Las<
    { indikator?: string; omrade?: string; omradesniva?: string; senaste?: boolean; format?: string; limit?: number },
    never,
    Sida<S['SokMatvardenResponse']>
  >;
  '/lagesbilder': Las<{ omrade?: string; limit?: number }, never, Sida<S['SokLagesbilderResponse']>>;
  '/samverkansoverenskommelser': Las<{ omrade?: string; limit?: number }, never, Sida<S['SokOverenskommelserResponse']>>;
  '/handlingsplaner': Las<{ omrade?: string; limit?: number }, never, Sida<S['SokHandlingsplanerResponse']>>;
  '/atgarder': Las<{ omrade?: string; limit?: number }, never, Sida<S['SokAtgarderResponse']>>;
  '/uppfoljningar': Las<{ omrade?: string; limit?: number }, never, Sida<S['SokUppfoljningarResponse']>>;
  '/samverkansprocesser': Las<{ omrade?: string; limit?: number }, never, Sida<S['SokProcesserResponse']>>;
}

type Ki95 = { nedre: number; ovre: number; metod: string };
export interface components {
  schemas: {
    HamtaMigResponse: {
      id: string;
      roller: { namn: string; omrade: string; omradesnamn: string; organisation?: string | null }[];
      rattigheter: { ratt: string; omraden: string[] }[];
      omraden: { kod: string; namn: string; typ: string }[];
    };
    SokOmradenResponse: {
      kod: string;
      namn: string;
      typ: string;
      foralder?: string | null;
      giltigFran: string;
      giltigTill?: string | null;
    };
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
    HamtaArbetslistaResponse: {
      forsenat: S['Arbetslisterad'][];
      vantar: S['Arbetslisterad'][];
      luckor: { omrade: string; antal: number }[];
    };
    Arbetslisterad: {
      slag: string;
      rubrik: string;
      text: string;
      omrade: string;
      objekttyp: string;
      objektId: string;
      datum?: string | null;
    };
    HamtaSparbarhetResponse: {
      omrade: string;
      omradesnamn: string;
      problem: S['SparbarhetProblem'][];
      luckor: { slag: string; objekttyp: string; objektId: string; text: string }[];
      hel: boolean;
    };
    SparbarhetProblem: {
      id: string;
      rubrik: string;
      dimension: string;
      lagesbildId: string;
      orsaker: { id: string; lopnummer: number; text: string; typ: string; paverkbar: string }[];
      atgarder: S['SparbarhetAtgard'][];
    };
    SparbarhetAtgard: {
      id: string;
      rubrik: string;
      status: string;
      forsenad: boolean;
      orsakIds: string[];
      ansvarigOrganisation: string;
      startdatum: string;
      slutdatum: string;
      indikatorer: {
        kod: string;
        namn: string;
        senaste?: {
          period: string;
          varde?: number | null;
          enhet: string;
          n?: number | null;
          ki95?: Ki95 | null;
          status: string;
          syntetisk: boolean;
        } | null;
      }[];
      uppfoljningar: { id: string; rapporttillfalle: string; genomforande: string; statusfarg: string }[];
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
    SokOverenskommelserResponse: {
      id: string;
      rubrik: string;
      niva: string;
      omrade: string;
      giltigFran: string;
      giltigTill: string;
      status: string;
      nastaRevision?: string | null;
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
    SokUppfoljningarResponse: {
      id: string;
      atgardId: string;
      omrade: string;
      rapporttillfalle?: string;
      rapporttillfalleId?: string;
      genomforande: string;
      statusfarg: string;
      resultat: string;
    };
    SokProcesserResponse: { id: string; omrade: string; steg: string; cykel?: number };
  };
}
