import { FlervalFalt } from '../../components/formular/FlervalFalt';
import type { FormularTillstand } from '../../components/formular/useFormular';
import { ValFalt } from '../../components/formular/ValFalt';
import { Tomt } from '../../components/Tomt';
import { useLagesbild } from '../lagesbild/useLagesbild';
import { useProblem } from '../lagesbild/useProblem';
import type { AtgardVarden } from './atgardVarden';

interface Props {
  formular: FormularTillstand<AtgardVarden>;
  lagesbildId: string;
}

/** Why the measure is needed: a problem of the adopted picture, and one or more of its causes. */
export function ProblemOchOrsak({ formular, lagesbildId }: Props) {
  const problemen = useLagesbild(lagesbildId).data?.data.problem ?? [];
  const orsaker = useProblem(formular.varden.problemId).data?.data.orsaker;
  const byt = (andring: Partial<AtgardVarden>) => formular.satt('problemId' in andring ? { ...andring, orsakIds: [] } : andring);
  return (
    <>
      <ValFalt
        formular={{ ...formular, satt: byt }}
        namn="problemId"
        etikett="Problem"
        alternativ={problemen.map(({ id, rubrik }) => ({ varde: id, text: rubrik }))}
      />
      {orsaker?.length === 0 && (
        <Tomt rubrik="Problemet har ingen orsak">
          Lägesbilden är fastställd utan orsak till det här problemet. Åtgärden kan sparas, men inte beslutas förrän en ny lägesbild anger
          orsaken.
        </Tomt>
      )}
      {orsaker && orsaker.length > 0 && (
        <FlervalFalt
          formular={formular}
          namn="orsakIds"
          etikett="Orsaker som åtgärden riktas mot"
          hjalp="Utan orsak kan åtgärden inte beslutas."
          alternativ={orsaker.map(({ id, lopnummer, text }) => ({ varde: id, text: `${lopnummer}. ${text}` }))}
        />
      )}
    </>
  );
}
