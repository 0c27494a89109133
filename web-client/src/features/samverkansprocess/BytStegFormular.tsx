import { Formular } from '../../components/formular/Formular';
import { RadioFalt } from '../../components/formular/RadioFalt';
import { TextFalt } from '../../components/formular/TextFalt';
import { tomSomNull } from '../../components/formular/tom';
import { useFormular } from '../../components/formular/useFormular';
import { ValFalt } from '../../components/formular/ValFalt';
import { orsaker, stegord } from './ord';
import type { Overgangsorsak, Process, Processteg } from './typer';
import { useBytSteg } from './useBytSteg';

interface Props {
  process: Process;
  etag: string;
  /** The styrgrupp may go on although a condition is not met, and says why. */
  farOverstyra: boolean;
}

/** Move to another step: backwards with a reason, forwards past an unmet condition only by the styrgrupp. */
export function BytStegFormular({ process, etag, farOverstyra }: Props) {
  const byt = useBytSteg(process.id, etag);
  const formular = useFormular({
    nyckel: `process/${process.id}/${process.version}`,
    initial: { tillSteg: '', orsak: '', motivering: '', overstyrning: '' },
    krav: { tillSteg: 'Välj steg.' },
    skicka: (v) =>
      byt.mutateAsync({
        tillSteg: v.tillSteg as Processteg,
        orsak: v.orsak === '' ? null : (v.orsak as Overgangsorsak),
        motivering: tomSomNull(v.motivering),
        overstyrning: tomSomNull(v.overstyrning),
      }),
  });
  const valt = formular.varden.tillSteg as Processteg;
  const bakat = process.kraverMotivering.includes(valt);
  const hindrad = process.villkor.some(({ steg, uppfyllt }) => steg === valt && !uppfyllt);
  return (
    <Formular formular={formular} knapp="Byt steg">
      <RadioFalt
        formular={formular}
        namn="tillSteg"
        etikett="Nytt steg"
        alternativ={process.mojligaSteg.map((steg) => ({ varde: steg, text: stegord(steg) }))}
      />
      {bakat && (
        <>
          <ValFalt formular={formular} namn="orsak" etikett="Skäl" alternativ={orsaker} />
          <TextFalt formular={formular} namn="motivering" etikett="Motivering" rader={2} />
        </>
      )}
      {hindrad && farOverstyra && (
        <TextFalt
          formular={formular}
          namn="overstyrning"
          etikett="Varför ni går vidare ändå"
          hjalp="Villkoret är inte uppfyllt. Styrgruppens skäl sparas i historiken."
          rader={2}
        />
      )}
    </Formular>
  );
}
