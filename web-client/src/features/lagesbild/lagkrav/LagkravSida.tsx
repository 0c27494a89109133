import { useNavigate, useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../../api/client';
import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { Hamtat } from '../../../components/Hamtat';
import { Sida } from '../../../components/Sida';
import type { Lagkrav } from './typer';
import { useLagkrav } from './useLagkrav';
import { useUppdateraLagkrav } from './useUppdateraLagkrav';

/** The limit of the law as data: changed here, without a new version of the program. */
export function LagkravSida() {
  const { kod } = useParams({ from: '/lagkrav/$kod' });
  const lagkrav = useLagkrav(kod);
  return (
    <Sida
      titel={lagkrav.data?.data.kortnamn ?? 'Lagkrav'}
      smulor={[
        { text: 'Staden', till: '/staden' },
        { text: 'Lägesbilderna', till: '/staden/lagesbilder' },
      ]}
      slutsats="En ändring gäller genast för alla områden, på områdessidan, i arbetslistan och för staden."
      laddar={lagkrav.isPending}
    >
      <Hamtat fraga={lagkrav}>{(svar) => <Kravet {...svar} />}</Hamtat>
    </Sida>
  );
}

function Kravet({ data: krav, etag }: MedEtag<Lagkrav>) {
  const navigate = useNavigate();
  const uppdatera = useUppdateraLagkrav(krav.kod, etag);
  const klocka = krav.gransManader != null;
  const formular = useFormular({
    nyckel: `lagkrav/${krav.kod}`,
    initial: {
      paragraf: krav.paragraf,
      kortnamn: krav.kortnamn,
      gransManader: String(krav.gransManader ?? ''),
      snart: String(krav.varningar[0] ?? ''),
      varningar: String(krav.varningar[1] ?? ''),
      kalla: krav.kalla,
      verifierad: krav.verifierad ? 'ja' : 'nej',
    },
    krav: {
      paragraf: 'Ange paragrafen.',
      kortnamn: 'Skriv kravet i korthet.',
      kalla: 'Ange var kravet står.',
      verifierad: 'Svara ja eller nej.',
      ...(klocka && { gransManader: 'Ange antal månader.', snart: 'Ange antal månader.', varningar: 'Ange antal månader.' }),
    },
    skicka: async ({ gransManader, snart, varningar, verifierad, ...text }) => {
      await uppdatera.mutateAsync({
        ...text,
        gransManader: klocka ? Number(gransManader) : null,
        varningar: klocka ? [Number(snart), Number(varningar)] : [],
        verifierad: verifierad === 'ja',
      });
      await navigate({ to: '/staden/lagesbilder' });
    },
  });
  return (
    <Formular formular={formular} knapp="Spara">
      <TextFalt formular={formular} namn="paragraf" etikett="Paragraf" hjalp={`I lag ${krav.lag}, till exempel: 6 §.`} />
      <TextFalt formular={formular} namn="kortnamn" etikett="Kravet i korthet" />
      {klocka && (
        <>
          <TextFalt formular={formular} namn="gransManader" etikett="Försenad efter" typ="number" enhet="månader" />
          <TextFalt formular={formular} namn="snart" etikett="Första varningen efter" typ="number" enhet="månader" />
          <TextFalt formular={formular} namn="varningar" etikett="Andra varningen efter" typ="number" enhet="månader" />
        </>
      )}
      <TextFalt formular={formular} namn="kalla" etikett="Källa" hjalp="Var kravet står att läsa." rader={3} max={500} />
      <RadioFalt
        formular={formular}
        namn="verifierad"
        etikett="Granskad av jurist"
        alternativ={[
          { varde: 'ja', text: 'Ja', hjalp: 'En jurist har läst paragraf, gräns och källa mot lagtexten.' },
          { varde: 'nej', text: 'Nej, ej granskad av jurist' },
        ]}
      />
    </Formular>
  );
}
