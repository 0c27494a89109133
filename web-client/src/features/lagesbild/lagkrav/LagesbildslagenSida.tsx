import { Hamtat } from '../../../components/Hamtat';
import { Lank } from '../../../components/Lank';
import { objektlank, omradeslank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import { useHarRatt } from '../../organisation/useHarRatt';
import { lagesbildstyper, ordet } from '../ord';
import { Fristmarke } from './Fristmarke';
import { stadsslutsats } from './fristslutsats';
import type { Frister, Fristrad } from './typer';
import { useFrister } from './useFrister';

const kolumner: Kolumn<Fristrad>[] = [
  { rubrik: 'Område', cell: ({ omrade, namn }) => <Lank till={omradeslank(omrade)}>{namn}</Lank> },
  { rubrik: 'Läge', cell: ({ lage }) => <Fristmarke lage={lage} /> },
  {
    rubrik: 'Gällande lägesbild',
    cell: ({ gallande }) => (gallande ? <Lank till={objektlank('lagesbild', gallande.id)}>{gallande.rubrik}</Lank> : 'ingen fastställd'),
  },
  { rubrik: 'Slag', cell: ({ gallande }) => (gallande ? ordet(lagesbildstyper, gallande.typ) : '–') },
  { rubrik: 'Beslutad', tal: true, cell: ({ gallande }) => gallande?.beslutsdatum ?? '–' },
  { rubrik: 'Ålder, månader', tal: true, cell: ({ gallande }) => gallande?.alderManader ?? '–' },
  { rubrik: 'Förnyas senast', tal: true, cell: ({ gallande }) => gallande?.forfaller ?? '–' },
  { rubrik: 'På väg', tal: true, cell: ({ pagaende }) => pagaende },
];

/** The city's areas: which picture is in force, how old it is, and by when a new one is needed. */
export function LagesbildslagenSida() {
  const frister = useFrister();
  return (
    <Sida
      titel="Lägesbilderna i staden"
      smulor={[{ text: 'Staden', till: '/staden' }]}
      slutsats={frister.data && stadsslutsats(frister.data)}
      bred
    >
      <Hamtat fraga={frister}>{(data) => <Tavlan {...data} />}</Hamtat>
    </Sida>
  );
}

function Tavlan({ omraden, lagkrav }: Frister) {
  if (omraden.length === 0)
    return <Tomt rubrik="Inget område">Här visas lägesbilderna i de områden där du får läsa dem. Din roll gäller inget område än.</Tomt>;
  return (
    <>
      <Tabell
        bildtext="Den senast fastställda lägesbilden per område. På väg: antal som är påbörjade men inte fastställda."
        kolumner={kolumner}
        rader={omraden}
        nyckel={({ omrade }) => omrade}
      />
      <Klockan {...lagkrav} />
    </>
  );
}

function Klockan({ kod, lag, paragraf, gransManader, varningar, verifierad }: Frister['lagkrav']) {
  const skriver = useHarRatt('lagesbild:lagkrav', '0180');
  return (
    <section className="avsnitt">
      <h2>Så räknas tiden</h2>
      <p>
        En lägesbild är försenad {gransManader} månader efter beslutet. Systemet varnar efter {varningar[0]} månader (snart dags) och{' '}
        {varningar[1]} månader (brådskande). Gränsen följer lag {lag}, {paragraf}
        {verifierad ? ', granskad av jurist.' : '. Gränsen och paragrafen är ej granskade av jurist.'}
      </p>
      {skriver && (
        <p className="utan-utskrift">
          <Lank till={`/lagkrav/${kod}`}>Ändra gränsen och varningarna</Lank>
        </p>
      )}
    </section>
  );
}
