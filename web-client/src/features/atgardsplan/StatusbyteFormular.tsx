import { Formular } from '../../components/formular/Formular';
import { RadioFalt } from '../../components/formular/RadioFalt';
import { TextFalt } from '../../components/formular/TextFalt';
import { tomSomNull } from '../../components/formular/tom';
import { useFormular } from '../../components/formular/useFormular';
import { statusord } from '../../components/status';
import type { Atgard, Atgardsstatus } from './typer';
import { useBytAtgardsstatus } from './useBytAtgardsstatus';

/** Moves a decided measure; pausing and breaking off need a reason. */
export function StatusbyteFormular({ atgard, etag }: { atgard: Atgard; etag: string }) {
  const byt = useBytAtgardsstatus(atgard.id, etag);
  const formular = useFormular({
    nyckel: `atgard/${atgard.id}/statusbyte`,
    initial: { status: '', motiv: '' },
    krav: { status: 'Välj ny status.' },
    skicka: ({ status, motiv }) => byt.mutateAsync({ status: status as Atgardsstatus, motiv: tomSomNull(motiv) }),
  });
  return (
    <Formular formular={formular} knapp="Byt status">
      <RadioFalt
        formular={formular}
        namn="status"
        etikett="Ny status"
        alternativ={atgard.mojligaStatusar.map((status) => ({ varde: status, text: statusord(status) }))}
      />
      <TextFalt formular={formular} namn="motiv" etikett="Motiv" hjalp="Måste anges när åtgärden pausas eller avbryts." rader={2} />
    </Formular>
  );
}
