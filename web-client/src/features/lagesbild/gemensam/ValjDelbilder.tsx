import { period } from '../../../components/format';
import { FlervalFalt } from '../../../components/formular/FlervalFalt';
import { Formular } from '../../../components/formular/Formular';
import { useFormular } from '../../../components/formular/useFormular';
import { Hamtat } from '../../../components/Hamtat';
import { Handling } from '../../../components/Handling';
import { innehall, varden } from '../lagesbildVarden';
import type { Lagesbild } from '../typer';
import { useLagesbild } from '../useLagesbild';
import { useLagesbilder } from '../useLagesbilder';
import { useUppdateraLagesbild } from '../useUppdateraLagesbild';
import type { Sammanstallning } from './typer';

/** Which own pictures the joint one is put together from. */
export function ValjDelbilder({ bild }: { bild: Sammanstallning }) {
  const fraga = useLagesbild(bild.lagesbildId);
  return (
    <Handling
      rubrik="Välj egna lägesbilder"
      forklaring="Här finns de lägesbilder i området som ni får se. En lägesbild med beslutade problem kan inte väljas bort."
      oppen={bild.delbilder.length === 0}
    >
      <Hamtat fraga={fraga}>{({ data, etag }) => <Valet key={etag} bild={data} etag={etag} />}</Hamtat>
    </Handling>
  );
}

function Valet({ bild, etag }: { bild: Lagesbild; etag: string }) {
  const egna = (useLagesbilder(bild.omrade).data ?? []).filter(({ typ }) => typ === 'Egen');
  const uppdatera = useUppdateraLagesbild(bild.id, etag);
  const formular = useFormular({
    nyckel: `lagesbild/${bild.id}/delbilder`,
    initial: { delbilder: bild.delbilder },
    skicka: ({ delbilder }) => uppdatera.mutateAsync({ ...innehall(varden(bild)), delbilder }),
  });
  if (egna.length === 0) return <p>Det finns ingen egen lägesbild som ni får se. Skriv er egen, eller be den andra parten dela sin.</p>;
  return (
    <Formular formular={formular} knapp="Spara valet">
      <FlervalFalt
        formular={formular}
        namn="delbilder"
        etikett="Egna lägesbilder"
        alternativ={egna.map(({ id, rubrik, periodFran, periodTill }) => ({
          varde: id,
          text: rubrik,
          hjalp: period(periodFran, periodTill),
        }))}
      />
    </Formular>
  );
}
