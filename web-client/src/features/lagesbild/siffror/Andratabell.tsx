import { tal } from '../../../components/format';
import { Lank } from '../../../components/Lank';
import { indikatorlank } from '../../../components/lankar';
import { Statusmarke } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { omradesverdikt } from '../../indikatorer/forandring';
import { intervalltext, vardeUtanEnhet } from '../../indikatorer/matvarde';
import type { Omradeslage } from '../../indikatorer/typer';
import { omvand } from './datahjalp';

type Jamforelse = Omradeslage['motAndra'][number];
interface Rad {
  omrade: string;
  varde: Jamforelse['da'];
  slutsats?: Jamforelse['slutsats'];
}

/** The areas in the order of the alphabet, each with its interval and what can be said of it: never an order by value. */
export function Andratabell({ lage, omradesnamn }: { lage: Omradeslage; omradesnamn: (kod: string) => string }) {
  const { indikator, motForegaende: eget, motAndra } = lage;
  const { omrade, enhet, nu, syntetisk } = eget;
  const rader: Rad[] = [
    { omrade, varde: nu },
    ...motAndra.map(({ jamforOmrade, da, slutsats }) => ({ omrade: jamforOmrade ?? '', varde: da, slutsats: omvand(slutsats) })),
  ];
  const kolumner: Kolumn<Rad>[] = [
    { rubrik: 'Område', cell: (rad) => <Lank till={indikatorlank(indikator, rad.omrade)}>{omradesnamn(rad.omrade)}</Lank> },
    { rubrik: 'Värde', tal: true, cell: ({ varde }) => (varde ? vardeUtanEnhet({ ...varde, enhet }) : 'saknas') },
    { rubrik: 'Intervall', tal: true, cell: ({ varde }) => intervalltext({ ki95: varde?.ki95 ?? null, enhet }) },
    { rubrik: 'Svar (n)', tal: true, cell: ({ varde }) => (varde?.n == null ? '–' : tal(varde.n)) },
    {
      rubrik: `Jämfört med ${omradesnamn(omrade)}`,
      cell: ({ slutsats }) =>
        slutsats ? (
          <Statusmarke ton={slutsats.startsWith('Sannolikt') ? 'pagar' : 'lugn'}>{omradesverdikt[slutsats]}</Statusmarke>
        ) : (
          'Det egna området'
        ),
    },
  ];
  return (
    <Tabell
      bildtext={`Områdena ${nu?.period ?? ''}, ${enhet}${syntetisk ? '. Syntetiska exempeldata' : ''}`}
      kolumner={kolumner}
      rader={rader.toSorted((a, b) => omradesnamn(a.omrade).localeCompare(omradesnamn(b.omrade), 'sv'))}
      nyckel={(rad) => rad.omrade}
    />
  );
}
