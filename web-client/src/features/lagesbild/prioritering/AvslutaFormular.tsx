import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { NarvarandeFalt } from './NarvarandeFalt';
import type { Mote } from './typer';
import { useAvslutaMote } from './useMotesandringar';

/** What the minutes need: the registry number and who was there. */
export function AvslutaFormular({ mote }: { mote: Mote }) {
  const avsluta = useAvslutaMote(mote);
  const formular = useFormular({
    nyckel: `prioriteringsmote/${mote.id}/avslutning`,
    initial: { diarienummer: '', narvarande: mote.narvarande },
    krav: { diarienummer: 'Ange diarienumret.', narvarande: 'Ange minst en närvarande.' },
    skicka: (varden) => avsluta.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Avsluta och lås protokollet">
      <TextFalt formular={formular} namn="diarienummer" etikett="Diarienummer" hjalp="Till exempel: RK 2020/516." />
      <NarvarandeFalt formular={formular} />
    </Formular>
  );
}
