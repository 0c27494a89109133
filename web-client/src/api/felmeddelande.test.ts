import { describe, expect, it } from 'vitest';
import { faltfel, faltnamn, felmeddelande } from './felmeddelande';
import { ProblemError } from './ProblemError';

const problem = (status: number, extra: object = {}) => new ProblemError({ status, title: 'x', ...extra });

describe('felmeddelande', () => {
  it('says the detail of the API first and then what to do', () =>
    expect(felmeddelande(problem(409, { detail: 'Lägesbilden är redan fastställd.' })).rad).toBe(
      'Lägesbilden är redan fastställd. Läs in sidan på nytt och se vilken status ärendet har nu.',
    ));
  it('explains a stale version', () => expect(felmeddelande(problem(412)).rubrik).toBe('Någon annan har ändrat'));
  it('offers another try when the server is silent', () => expect(felmeddelande(new TypeError('Failed to fetch')).kanUpprepas).toBe(true));
  it('offers no other try when the answer would be the same', () => expect(felmeddelande(problem(404)).kanUpprepas).toBe(false));
  it('never shows a stack or an English message', () =>
    expect(felmeddelande(new Error('undefined is not a function')).rad).toMatch(/^Läs in/));
});

describe('faltfel', () => {
  const fel = problem(422, {
    errors: [
      { pointer: '#/rubrik', detail: 'Rubrik saknas.' },
      { pointer: '#/kallor/0/namn', detail: 'Källans namn saknas.' },
      { pointer: '#/hemligt', detail: 'Något annat.' },
    ],
  });

  it('puts each error at its field', () => expect(faltfel(fel, ['rubrik', 'kallor']).perFalt.rubrik).toBe('Rubrik saknas.'));
  it('puts an error inside a list at the list', () =>
    expect(faltfel(fel, ['rubrik', 'kallor']).perFalt.kallor).toBe('Källans namn saknas.'));
  it('keeps what belongs to no field', () => expect(faltfel(fel, ['rubrik', 'kallor']).ovriga).toEqual(['Något annat.']));
  it('reads JSON pointers with escapes', () => expect(faltnamn('#/a~1b/0/c~0d')).toBe('a/b.0.c~d'));
});
