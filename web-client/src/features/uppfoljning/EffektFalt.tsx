import { RadioFalt } from '../../components/formular/RadioFalt';
import { TextFalt } from '../../components/formular/TextFalt';
import type { FormularTillstand } from '../../components/formular/useFormular';
import { ValFalt } from '../../components/formular/ValFalt';
import { bedomningar } from './ord';
import type { UppfoljningVarden } from './uppfoljningVarden';

interface Props {
  formular: FormularTillstand<UppfoljningVarden>;
  indikatorer: readonly { kod: string; namn: string }[];
}

/** What it gave: only for a measure with an indicator, and never without its uncertainty. */
export function EffektFalt({ formular, indikatorer }: Props) {
  if (indikatorer.length === 0) return <p className="svag">Åtgärden har ingen indikator. Utan indikator går effekten inte att bedöma.</p>;
  const bedomd = formular.varden.bedomning !== '';
  return (
    <>
      <RadioFalt
        formular={formular}
        namn="bedomning"
        etikett="Bedömd effekt"
        hjalp="Att åtgärden är genomförd säger inte att den hade effekt. Lämna tomt om det är för tidigt."
        alternativ={bedomningar}
      />
      {bedomd && (
        <>
          <ValFalt
            formular={formular}
            namn="indikator"
            etikett="Indikator som bedömningen bygger på"
            alternativ={indikatorer.map(({ kod, namn }) => ({ varde: kod, text: namn }))}
          />
          <TextFalt
            formular={formular}
            namn="utgangsvarde"
            etikett="Utgångsvärde"
            typ="number"
            hjalp="Indikatorns värde innan åtgärden började."
          />
          <TextFalt
            formular={formular}
            namn="osakerhet"
            etikett="Osäkerhet"
            rader={2}
            hjalp="Till exempel: få svar, intervallen överlappar, annat hände samtidigt."
          />
        </>
      )}
    </>
  );
}
