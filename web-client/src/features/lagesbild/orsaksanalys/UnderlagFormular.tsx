import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { sidor, styrkor } from './ord';
import { Avbryt } from './Redigerbar';
import { TaBortDel } from './TaBortDel';
import type { Underlag } from './typer';
import { useSparaUnderlag } from './useAndraDel';

interface Props {
  hypotes: string;
  underlag?: Underlag;
  klar: () => void;
}

/** Evidence: what it says, for or against, how strongly, from where. */
export function UnderlagFormular({ hypotes, underlag, klar }: Props) {
  const spara = useSparaUnderlag(hypotes, underlag);
  const formular = useFormular({
    nyckel: `underlag/${underlag?.id ?? `ny/${hypotes}`}`,
    initial: {
      sida: underlag?.sida ?? '',
      styrka: underlag ? String(underlag.styrka) : '',
      text: underlag?.text ?? '',
      kalla: underlag?.kalla ?? '',
    },
    krav: { sida: 'Välj för eller emot.', styrka: 'Välj styrka.', text: 'Skriv vad underlaget säger.', kalla: 'Ange källan.' },
    ...(underlag && { version: `"${underlag.version}"` }),
    skicka: async ({ sida, styrka, text, kalla }) => {
      await spara.mutateAsync({ sida: sida as Underlag['sida'], styrka: Number(styrka), text: text.trim(), kalla: kalla.trim() });
      klar();
    },
  });
  return (
    <>
      <Formular formular={formular} knapp="Spara underlaget" ovrigt={<Avbryt klar={klar} />}>
        <RadioFalt formular={formular} namn="sida" etikett="Talar det för eller emot?" alternativ={sidor} />
        <TextFalt formular={formular} namn="text" etikett="Vad säger underlaget?" rader={2} max={1000} />
        <TextFalt formular={formular} namn="kalla" etikett="Källa" hjalp="Mätning, rapport, vandring; aldrig en person." />
        <RadioFalt formular={formular} namn="styrka" etikett="Styrka" alternativ={styrkor} />
      </Formular>
      {underlag && <TaBortDel slag="hypotesunderlag" vad="underlaget" del={underlag} klar={klar} />}
    </>
  );
}
