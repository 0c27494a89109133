import type { ReactNode } from 'react';
import { datum, tal } from '../../components/format';
import { Lank } from '../../components/Lank';
import { indikatorlank, objektlank } from '../../components/lankar';
import { Statusmarke } from '../../components/Statusmarke';
import { statusord } from '../../components/status';
import { ordet } from '../lagesbild/ord';
import { evidens, insatsformer, preventionstyper } from './ord';
import type { Atgard } from './typer';

const saknas = (vad: string) => <Statusmarke ton="varning">{`${vad} saknas`}</Statusmarke>;

/** The measure on one page, in the order people ask. */
export function Atgardsfakta({ atgard }: { atgard: Atgard }) {
  const namn = (kod: string) => atgard.organisationer.find((o) => o.kod === kod)?.namn ?? kod;
  const fakta: [string, ReactNode][] = [
    [
      'Problem',
      <Lank key="p" till={objektlank('problem', atgard.problemId)}>
        {atgard.problemrubrik}
      </Lank>,
    ],
    ['Orsak', atgard.orsaker.length ? atgard.orsaker.map(({ lopnummer, text }) => `${lopnummer}. ${text}`).join('; ') : saknas('Orsak')],
    ['Vad', atgard.beskrivning],
    ['Mål', atgard.operativtMal],
    ['Ansvarig', `${namn(atgard.ansvarigOrganisation)}, ${atgard.ansvarigRoll}`],
    ['Medverkande', atgard.medverkande.map(namn).join(', ')],
    ['När', `${datum(atgard.startdatum)} – ${datum(atgard.slutdatum)}`],
    ['Resurser', resurser(atgard) || saknas('Resurs')],
    [
      'Indikatorer',
      atgard.indikatornamn.length ? (
        <ul key="i">
          {atgard.indikatornamn.map(({ kod, namn: text }) => (
            <li key={kod}>
              <Lank till={indikatorlank(kod, atgard.omrade)}>{text}</Lank>
            </li>
          ))}
        </ul>
      ) : (
        saknas('Indikator')
      ),
    ],
    [
      'Slag',
      [ordet(preventionstyper, atgard.preventionstyp), ordet(insatsformer, atgard.insatsform), ordet(evidens, atgard.evidens)]
        .join(', ')
        .toLowerCase(),
    ],
    ['Historik', atgard.statusbyten.map(({ till, motiv }) => statusord(till) + (motiv ? ` (${motiv})` : '')).join(', ')],
  ];
  return (
    <section className="avsnitt">
      <h2>Om åtgärden</h2>
      <dl className="fakta">
        {fakta
          .filter(([, varde]) => varde)
          .map(([rubrik, varde]) => (
            <div key={rubrik}>
              <dt>{rubrik}</dt>
              <dd>{varde}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function resurser({ resurser: { timmar, kronor, arsarbetskrafter, kompetens } }: Atgard) {
  const delar = [
    timmar ? `${tal(timmar)} timmar` : '',
    kronor ? `${tal(kronor)} kr` : '',
    arsarbetskrafter ? `${tal(arsarbetskrafter)} årsarbetskrafter` : '',
    kompetens ?? '',
  ];
  return delar.filter(Boolean).join(', ');
}
