import { ProblemError } from '../../../api/ProblemError';

/** The agreed text lies inside the request; its errors belong to the fields of the form. */
export function inifranProblemet(fel: unknown): never {
  if (!(fel instanceof ProblemError)) throw fel;
  const errors = fel.errors.map((rad) => ({ ...rad, pointer: rad.pointer.replace('#/problem/', '#/') }));
  throw new ProblemError({ ...fel.problem, errors }, fel.status);
}
