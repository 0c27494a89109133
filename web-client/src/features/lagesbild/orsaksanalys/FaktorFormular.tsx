import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { faktornivaer, faktorslag } from './ord';
import { Avbryt } from './Redigerbar';
import { TaBortDel } from './TaBortDel';
import type { Faktor } from './typer';
import { useSparaFaktor } from './useAndraDel';

interface Props {
  problem: string;
  faktor?: Faktor;
  klar: () => void;
}

/** A factor: what raises the risk, or protects, and on which level. */
export function FaktorFormular({ problem, faktor, klar }: Props) {
  const spara = useSparaFaktor(problem, faktor);
  const formular = useFormular({
    nyckel: `faktor/${faktor?.id ?? `ny/${problem}`}`,
    initial: { text: faktor?.text ?? '', slag: faktor?.slag ?? '', niva: faktor?.niva ?? '' },
    krav: { text: 'Beskriv faktorn.', slag: 'Välj risk eller skydd.', niva: 'Välj nivå.' },
    ...(faktor && { version: `"${faktor.version}"` }),
    skicka: async ({ text, slag, niva }) => {
      await spara.mutateAsync({ text: text.trim(), slag: slag as Faktor['slag'], niva: niva as Faktor['niva'] });
      klar();
    },
  });
  return (
    <>
      <Formular formular={formular} knapp="Spara faktorn" ovrigt={<Avbryt klar={klar} />}>
        <TextFalt formular={formular} namn="text" etikett="Faktor" rader={2} max={1000} hjalp="Aldrig en enskild person." />
        <RadioFalt formular={formular} namn="slag" etikett="Risk eller skydd?" alternativ={faktorslag} />
        <RadioFalt formular={formular} namn="niva" etikett="Nivå" alternativ={faktornivaer} />
      </Formular>
      {faktor && <TaBortDel slag="faktorer" vad="faktorn" del={faktor} klar={klar} />}
    </>
  );
}
