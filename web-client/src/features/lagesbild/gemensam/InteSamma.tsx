import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { Handling } from '../../../components/Handling';
import { useAvvisa } from './useAvvisa';

interface Props {
  lagesbild: string;
  delproblem: string[];
}

/** The suggestion is wrong: two rows, for everyone. */
export function InteSamma({ lagesbild, delproblem }: Props) {
  const avvisa = useAvvisa(lagesbild);
  const formular = useFormular({
    nyckel: `lagesbild/${lagesbild}/inte-samma/${delproblem.join('+')}`,
    initial: { skal: '' },
    skicka: ({ skal }) => avvisa.mutateAsync({ delproblem, skal: skal.trim() || null }),
  });
  return (
    <Handling rubrik="Inte samma" forklaring="Problemen får var sin rad och föreslås inte mer för någon. Det går att ta tillbaka.">
      <Formular formular={formular} knapp="Avvisa förslaget">
        <TextFalt formular={formular} namn="skal" etikett="Varför är de inte samma?" rader={2} max={2000} />
      </Formular>
    </Handling>
  );
}
