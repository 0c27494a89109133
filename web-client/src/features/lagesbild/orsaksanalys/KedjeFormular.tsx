import { Button, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { Formular } from '../../../components/formular/Formular';
import { faltId } from '../../../components/formular/faltId';
import { tomSomNull } from '../../../components/formular/tom';
import { useFormular } from '../../../components/formular/useFormular';
import { Avbryt } from './Redigerbar';
import type { Steg } from './typer';
import { useSparaKedja } from './useAndraDel';

interface Props {
  problem: string;
  steg: readonly Steg[];
  version: number;
  klar: () => void;
}

/** The whole chain at once: steps in order, moved up and down with buttons. */
export function KedjeFormular({ problem, steg: sparade, version, klar }: Props) {
  const spara = useSparaKedja(problem, version);
  const tomt = { text: '', brytsAv: '' };
  const formular = useFormular({
    nyckel: `handelsekedja/${problem}`,
    initial: { steg: sparade.length > 0 ? sparade.map(({ text, brytsAv }) => ({ text, brytsAv: brytsAv ?? '' })) : [tomt] },
    version: `"${version}"`,
    skicka: async ({ steg }) => {
      await spara.mutateAsync(
        steg
          .filter(({ text, brytsAv }) => text.trim() || brytsAv.trim())
          .map(({ text, brytsAv }) => ({ text: text.trim(), brytsAv: tomSomNull(brytsAv) })),
      );
      klar();
    },
  });
  const { steg } = formular.varden;
  const satt = (nya: typeof steg) => formular.satt({ steg: nya });
  const andra = (index: number, andring: Partial<typeof tomt>) => satt(steg.map((ett, i) => (i === index ? { ...ett, ...andring } : ett)));
  const flytta = (index: number, till: number) => {
    const nya = [...steg];
    nya.splice(till, 0, ...nya.splice(index, 1));
    satt(nya);
  };
  return (
    <Formular formular={formular} knapp="Spara händelsekedjan" ovrigt={<Avbryt klar={klar} />}>
      {steg.map((ett, index) => (
        <Fieldset key={index}>
          <Fieldset.Legend>Steg {index + 1}</Fieldset.Legend>
          <Textfield
            id={index === 0 ? faltId(formular, 'steg') : `${faltId(formular, 'steg')}-${index}`}
            label="Vad händer?"
            value={ett.text}
            onChange={(event) => andra(index, { text: event.target.value })}
          />
          <Textfield
            label="Vad kan bryta kedjan här? (valfritt)"
            value={ett.brytsAv}
            onChange={(event) => andra(index, { brytsAv: event.target.value })}
          />
          <div className="knappar">
            {index > 0 && (
              <Button type="button" variant="tertiary" data-size="sm" onClick={() => flytta(index, index - 1)}>
                Flytta steg {index + 1} upp
              </Button>
            )}
            {steg.length > 1 && (
              <Button type="button" variant="tertiary" data-size="sm" onClick={() => satt(steg.filter((_, i) => i !== index))}>
                Ta bort steg {index + 1}
              </Button>
            )}
          </div>
        </Fieldset>
      ))}
      {formular.perFalt.steg && <ValidationMessage>{formular.perFalt.steg}</ValidationMessage>}
      <div>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => satt([...steg, tomt])}>
          Lägg till ett steg
        </Button>
      </div>
    </Formular>
  );
}
