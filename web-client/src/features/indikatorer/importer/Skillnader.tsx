import { Filterval } from '../../../components/Filterval';
import { tal } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Lank } from '../../../components/Lank';
import { indikatorlank } from '../../../components/lankar';
import { Sidbyte } from '../../../components/Sidbyte';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import { flaggord } from '../flaggor';
import { matvardesstatus } from '../matvarde';
import type { Matvarde } from '../typer';
import { skillnadsord } from './ord';
import type { Skillnad } from './typer';
import { useSkillnad } from './useSkillnad';

const varde = (tal_: number | null | undefined, status: string | null | undefined) =>
  tal_ == null ? (status ? matvardesstatus({ status: status as Matvarde['status'] }).toLowerCase() : '–') : tal(tal_, undefined);

const kolumner: Kolumn<Skillnad>[] = [
  { rubrik: 'Indikator', cell: ({ indikator, omrade }) => <Lank till={indikatorlank(indikator, omrade)}>{indikator}</Lank> },
  { rubrik: 'Område', cell: ({ omrade }) => omrade },
  { rubrik: 'Period', tal: true, cell: ({ period }) => period },
  { rubrik: 'Uppdelning', cell: ({ uppdelning }) => uppdelning },
  { rubrik: 'Före', tal: true, cell: ({ gammaltVarde, gammalStatus }) => varde(gammaltVarde, gammalStatus) },
  { rubrik: 'Efter', tal: true, cell: ({ slag, varde: nytt, status }) => (slag === 'Borttagen' ? 'tas bort' : varde(nytt, status)) },
  { rubrik: 'Slag', cell: ({ slag }) => skillnadsord[slag] },
  { rubrik: 'Se efter', cell: ({ flagga }) => (flagga ? <strong>{flaggord(flagga)}</strong> : '–') },
];

interface Props {
  id: string;
  slag: string | undefined;
  sida: number;
  bytSlag: (slag: string) => void;
  bytSida: (sida: number) => void;
}

/** The figures before and after, so that a person sees what is about to happen, or what happened. */
export function Skillnader({ id, slag, sida, bytSlag, bytSida }: Props) {
  const skillnad = useSkillnad(id, { ...(slag && { slag }), page: sida });
  return (
    <section className="avsnitt">
      <h2>Skillnad mot det som är lagrat</h2>
      <div className="omradesval utan-utskrift">
        <Filterval etikett="Visa" varde={slag} alternativ={Object.entries(skillnadsord)} valj={bytSlag} />
      </div>
      <Hamtat fraga={skillnad}>
        {({ items, total, limit }) =>
          total === 0 ? (
            <Tomt rubrik="Ingen skillnad att visa">Raderna är avvisade, eller så finns ingen av det valda slaget.</Tomt>
          ) : (
            <>
              <Tabell
                bildtext="Varje mätvärde före och efter"
                doljBildtext
                kolumner={kolumner}
                rader={items}
                nyckel={(r) => `${r.indikator} ${r.omrade} ${r.period} ${r.uppdelning}`}
              />
              <Sidbyte sida={sida} perSida={limit} totalt={total} vad="skillnaden" byt={bytSida} />
            </>
          )
        }
      </Hamtat>
    </section>
  );
}
