import type { FormularTillstand } from './useFormular';
import type { Alternativ } from './ValFalt';

/** What every field takes. `namn` is the property of the request, so that errors find their way back. */
export interface FaltProps<T extends object, K extends keyof T & string> {
  formular: FormularTillstand<T>;
  namn: K;
  etikett: string;
  /** Help under the label: what to write, and an example. */
  hjalp?: string | undefined;
}

/** Fields that may be left empty say so; the others say nothing. The form learns what its fields are called, for when they are merged. */
export function etikettText<T extends object>(
  formular: FormularTillstand<T>,
  namn: keyof T & string,
  etikett: string,
  alternativ?: Alternativ[],
) {
  formular.ord[namn] = { etikett, alternativ };
  return namn in formular.kraver ? etikett : `${etikett} (valfritt)`;
}
