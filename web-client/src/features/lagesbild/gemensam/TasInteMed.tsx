import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { Handling } from '../../../components/Handling';
import { useSkapaSammanforing } from './useSkapaSammanforing';

interface Props {
  lagesbild: string;
  delproblem: string[];
}

/** Leaving out is also a decision: it has a reason. */
export function TasInteMed({ lagesbild, delproblem }: Props) {
  const skapa = useSkapaSammanforing(lagesbild);
  const formular = useFormular({
    nyckel: `lagesbild/${lagesbild}/tas-inte-med/${delproblem.join('+')}`,
    initial: { skal: '' },
    krav: { skal: 'Skriv varför problemet inte tas med.' },
    skicka: ({ skal }) => skapa.mutateAsync({ delproblem, beslut: 'TasInteMed', skal: skal.trim() }),
  });
  return (
    <Handling rubrik="Ta inte med" forklaring="Problemet står kvar i partens egen lägesbild. Skälet syns här.">
      <Formular formular={formular} knapp="Ta inte med">
        <TextFalt formular={formular} namn="skal" etikett="Varför tas det inte med?" rader={2} max={2000} />
      </Formular>
    </Handling>
  );
}
