import type { Sparbarhet, SparbarhetAtgard } from '../typer';

// A small chain for the tests: one problem that holds together, one with every kind of gap.

export const atgard = (id: string, orsakIds: string[], extra: Partial<SparbarhetAtgard> = {}): SparbarhetAtgard => ({
  id,
  rubrik: id,
  status: 'Pagar',
  forsenad: false,
  orsakIds,
  ansvarigOrganisation: 'trafikkontoret',
  startdatum: '2026-01-01',
  slutdatum: '2026-12-31',
  indikatorer: [],
  uppfoljningar: [],
  ...extra,
});
const orsak = (id: string, lopnummer: number) => ({ id, lopnummer, text: id, typ: 'Direkt', paverkbar: 'Ja' }) as const;
const problem = (id: string) => ({ id, rubrik: id, dimension: 'Otrygghet', lagesbildId: 'l1' }) as const;

export const exempel = {
  omrade: 'jarva',
  omradesnamn: 'Järva',
  hel: false,
  problem: [
    {
      ...problem('p1'),
      orsaker: [orsak('o1', 1), orsak('o2', 2)],
      atgarder: [
        atgard('a1', ['o1'], {
          indikatorer: [
            { kod: 'TRY-01', namn: 'Trygg' },
            { kod: 'ORD-02', namn: 'Mörker' },
          ],
        }),
        atgard('a2', ['o1', 'o2']),
      ],
    },
    { ...problem('p2'), orsaker: [], atgarder: [] },
    { ...problem('p3'), orsaker: [orsak('o3', 1)], atgarder: [atgard('a3', [])] },
  ],
  luckor: [
    { slag: 'ProblemUtanOrsak', objekttyp: 'problem', objektId: 'p2', text: '' },
    { slag: 'ProblemUtanAtgard', objekttyp: 'problem', objektId: 'p2', text: '' },
    { slag: 'AtgardUtanIndikator', objekttyp: 'atgard', objektId: 'a2', text: '' },
    { slag: 'AtgardUtanOrsak', objekttyp: 'atgard', objektId: 'a3', text: '' },
    { slag: 'OrsakUtanAtgard', objekttyp: 'orsak', objektId: 'o3', text: '' },
  ],
} as Sparbarhet;
