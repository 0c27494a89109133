import { TextFalt } from '../../../components/formular/TextFalt';
import type { FormularTillstand } from '../../../components/formular/useFormular';

interface Beslutet {
  beslut: string;
  beslutsdatum: string;
  ursprung: string;
}

/** The decision behind a target: which, when, and where it can be read. */
export function Beslutsfalt<T extends Beslutet>({ formular }: { formular: FormularTillstand<T> }) {
  return (
    <>
      <TextFalt formular={formular} namn="beslut" etikett="Beslut" hjalp="Till exempel: Stadsdelsnämndens verksamhetsplan 2027." />
      <TextFalt formular={formular} namn="beslutsdatum" etikett="Beslutsdag" typ="date" />
      <TextFalt formular={formular} namn="ursprung" etikett="Var det står att läsa" hjalp="Handling och diarienummer." />
    </>
  );
}
