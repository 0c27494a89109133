import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { ValFalt } from '../../../components/formular/ValFalt';
import { useIndikatorer } from '../../indikatorer/useIndikatorer';
import { hypotesstatusar, riktningar } from './ord';
import { Avbryt } from './Redigerbar';
import { TaBortDel } from './TaBortDel';
import type { Analys, Hypotes } from './typer';
import { useSparaHypotes } from './useAndraDel';

interface Props {
  analys: Analys;
  hypotes?: Hypotes;
  klar: () => void;
}

const krav = {
  orsakId: 'Välj orsaken.',
  antagande: 'Skriv vad ni antar.',
  indikatorSomFalsifierar: 'Välj indikatorn som kan visa att ni har fel.',
  vantadRiktning: 'Välj åt vilket håll indikatorn ska gå.',
  motbevis: 'Skriv vilket resultat som skulle visa att ni har fel.',
};

/** A hypothesis: cause, expectation, the figure that could refute it. The status can be set when it exists. */
export function HypotesFormular({ analys, hypotes, klar }: Props) {
  const spara = useSparaHypotes(analys.problemId, hypotes);
  const formular = useFormular({
    nyckel: `hypotes/${hypotes?.id ?? `ny/${analys.problemId}`}`,
    initial: {
      orsakId: hypotes?.orsakId ?? '',
      antagande: hypotes?.antagande ?? '',
      indikatorSomFalsifierar: hypotes?.indikatorSomFalsifierar ?? '',
      vantadRiktning: hypotes?.vantadRiktning ?? '',
      motbevis: hypotes?.motbevis ?? '',
      status: hypotes?.status ?? 'Foreslagen',
    },
    krav: { ...krav, status: 'Välj status.' },
    ...(hypotes && { version: `"${hypotes.version}"` }),
    skicka: async ({ vantadRiktning, status, ...ovrigt }) => {
      await spara.mutateAsync({
        ...ovrigt,
        vantadRiktning: vantadRiktning as Hypotes['vantadRiktning'],
        status: status as Hypotes['status'],
      });
      klar();
    },
  });
  return (
    <>
      <Formular formular={formular} knapp="Spara hypotesen" ovrigt={<Avbryt klar={klar} />}>
        <ValFalt
          formular={formular}
          namn="orsakId"
          etikett="Om den här orsaken minskar …"
          alternativ={analys.orsaker.map(({ id, lopnummer, text }) => ({ varde: id, text: `${lopnummer}. ${text}` }))}
        />
        <TextFalt
          formular={formular}
          namn="antagande"
          etikett="… vad händer då med problemet?"
          rader={2}
          max={1000}
          hjalp="Hela antagandet i en mening, till exempel: Om gångvägen blir ljus vågar fler gå där."
        />
        <ValFalt
          formular={formular}
          namn="indikatorSomFalsifierar"
          etikett="Indikator som kan visa att ni har fel"
          hjalp="Problemets indikatorer står först."
          alternativ={useAlternativ(analys)}
        />
        <RadioFalt formular={formular} namn="vantadRiktning" etikett="Om ni har rätt, åt vilket håll går den?" alternativ={riktningar} />
        <TextFalt
          formular={formular}
          namn="motbevis"
          etikett="Vilket resultat visar att ni har fel?"
          rader={2}
          max={1000}
          hjalp="Till exempel: Andelen är oförändrad eller högre vid nästa mätning."
        />
        {hypotes && <RadioFalt formular={formular} namn="status" etikett="Status" alternativ={hypotesstatusar} />}
      </Formular>
      {hypotes && <TaBortDel slag="hypoteser" vad="hypotesen" del={hypotes} klar={klar} />}
    </>
  );
}

/** The problem's own indicators first, then the rest of the catalogue. */
function useAlternativ(analys: Analys) {
  const katalog = useIndikatorer().data ?? [];
  const egna = new Set(analys.indikatorer.map(({ kod }) => kod));
  const ordnad = [...katalog.filter(({ kod }) => egna.has(kod)), ...katalog.filter(({ kod }) => !egna.has(kod))];
  return ordnad.map(({ kod, namn }) => ({ varde: kod, text: `${namn} (${kod})` }));
}
