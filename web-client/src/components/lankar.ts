// Where things live. Every page that points at a thing gets the address here.

const sidor: Record<string, string> = {
  lagesbild: 'lagesbilder',
  problem: 'problem',
  orsak: 'orsaker',
  handlingsplan: 'handlingsplaner',
  atgard: 'atgarder',
  samverkansoverenskommelse: 'samverkansoverenskommelser',
  uppfoljning: 'uppfoljningar',
  samverkansprocess: 'samverkansprocesser',
  prioriteringsmote: 'prioriteringsmoten',
};
export type Objekttyp = keyof typeof sidor;

/** The page of one thing: ("atgard", id) → /atgarder/{id}. */
export const objektlank = (objekttyp: string, id: string) => `/${sidor[objekttyp] ?? objekttyp}/${id}`;

/** The form for a new thing, with what is already known about it. */
export const nylank = (objekttyp: string, kant: Record<string, string> = {}) =>
  `/${sidor[objekttyp] ?? objekttyp}/ny?${new URLSearchParams(kant)}`;

/** The form that changes a thing. */
export const redigeralank = (objekttyp: string, id: string) => `${objektlank(objekttyp, id)}/redigera`;

export const omradeslank = (kod: string, flik = '') => `/omraden/${kod}${flik && `/${flik}`}`;

/** An indicator in an area; `asOf` shows the figures as they were known at that moment. */
export const indikatorlank = (kod: string, omrade?: string, asOf?: string | null) => {
  const sokdel = new URLSearchParams({ ...(omrade && { omrade }), ...(asOf && { asOf }) }).toString();
  return `/indikatorer/${kod}${sokdel && `?${sokdel}`}`;
};
