import { useState } from 'react';
import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { taBortUtkast } from '../../../components/formular/utkast';
import { ValFalt } from '../../../components/formular/ValFalt';
import { iakttagelseKrav, innehall, tomIakttagelse } from './iakttagelseVarden';
import { laggIKo } from './ko';
import { kategorier, omfattningar } from './ord';
import type { Rapportor } from './rapportor';

interface Props {
  anvandare: string;
  omraden: Rapportor['omraden'];
  /** The walk that it was seen on. */
  vandring?: string;
  /** The post is in the phone: try to send. */
  vidSparad: () => unknown;
}

/** Saved in the phone at once; sending is another matter. A new empty form follows, in the same place. */
export function IakttagelseFormular(props: Props) {
  const [nummer, setNummer] = useState(0);
  return <EnIakttagelse key={nummer} {...props} klar={() => setNummer(nummer + 1)} />;
}

function EnIakttagelse({ anvandare, omraden, vandring, vidSparad, klar }: Props & { klar: () => void }) {
  const nyckel = `iakttagelse/${vandring ?? 'ny'}`;
  const formular = useFormular({
    nyckel,
    initial: tomIakttagelse(omraden[0]?.kod ?? ''),
    krav: iakttagelseKrav,
    skicka: async (varden) => {
      laggIKo({ nyckel: crypto.randomUUID(), anvandare, innehall: innehall(varden, vandring) });
      taBortUtkast(nyckel); // before the next, empty form looks for it
      klar();
      vidSparad();
    },
  });
  return (
    <Formular formular={formular} knapp="Spara iakttagelsen">
      {omraden.length > 1 && (
        <ValFalt
          formular={formular}
          namn="omrade"
          etikett="Område"
          alternativ={omraden.map(({ kod, namn }) => ({ varde: kod, text: namn }))}
        />
      )}
      <RadioFalt formular={formular} namn="kategori" etikett="Vad gäller det?" alternativ={kategorier} />
      <TextFalt
        formular={formular}
        namn="plats"
        etikett="Plats"
        hjalp="Ett namn som andra känner igen, till exempel: Kista torg. Ingen bostad."
      />
      <TextFalt formular={formular} namn="tid" etikett="När?" typ="datetime-local" />
      <RadioFalt formular={formular} namn="omfattning" etikett="Hur omfattande?" alternativ={omfattningar} />
      <TextFalt
        formular={formular}
        namn="beskrivning"
        etikett="Vad såg du?"
        hjalp="Platsen och situationen, inga personer."
        rader={3}
        max={1000}
      />
    </Formular>
  );
}
