/** RFC 9457 as the API sends it: `code` is for programs, `detail` for people, `errors` for the fields. */
export interface Problem {
  type?: string | null;
  title?: string | null;
  status?: number | null;
  detail?: string | null;
  code?: string;
  errors?: FieldError[] | null;
}
export interface FieldError {
  pointer: string;
  detail: string;
}

export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[];

  constructor(
    readonly problem: Problem,
    status?: number,
  ) {
    super(problem.detail ?? problem.title ?? 'Okänt fel');
    this.status = problem.status ?? status ?? 0;
    this.code = problem.code ?? '';
    this.errors = problem.errors ?? [];
  }
}
