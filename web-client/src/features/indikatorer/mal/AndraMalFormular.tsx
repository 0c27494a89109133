import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { Handling } from '../../../components/Handling';
import { Beslutsfalt } from './Beslutsfalt';
import type { Malvarde } from './mal';
import { andratMal, beslutskrav, malbeslut } from './malVarden';
import { useUppdateraMal } from './useRegistreraMal';

const galler = [
  { varde: 'nej', text: 'Målet gäller, med det här värdet' },
  { varde: 'ja', text: 'Beslutet upphäver målet' },
];

/** A later decision about a target. What it was before stays as history. */
export function AndraMalFormular({ mal }: { mal: Malvarde }) {
  const uppdatera = useUppdateraMal(mal);
  const formular = useFormular({
    nyckel: `mal/${mal.id}/${mal.version}`,
    initial: andratMal(mal),
    krav: beslutskrav,
    skicka: (v) => uppdatera.mutateAsync({ ...malbeslut(v), upphavt: v.upphavt === 'ja' }),
  });
  return (
    <Handling
      rubrik={`Ändra eller upphäv målet för ${mal.ar}`}
      forklaring="Ett nytt beslut ersätter det förra. Det som gällde tidigare står kvar i historiken."
    >
      <Formular formular={formular} knapp="Spara beslutet">
        <RadioFalt formular={formular} namn="upphavt" etikett="Vad säger beslutet?" alternativ={galler} />
        <TextFalt formular={formular} namn="varde" etikett="Mål" typ="number" enhet={mal.enhet} />
        <Beslutsfalt formular={formular} />
      </Formular>
    </Handling>
  );
}
