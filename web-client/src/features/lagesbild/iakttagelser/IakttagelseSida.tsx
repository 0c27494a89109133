import { useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../../api/client';
import { tidpunkt } from '../../../components/format';
import { HamtadSida } from '../../../components/HamtadSida';
import { omradeslank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { useHarRatt } from '../../organisation/useHarRatt';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { ordet } from '../ord';
import { Aterkopplingar } from './Aterkopplingar';
import { LyftTillProblem } from './LyftTillProblem';
import { kallor, kategorier, omfattningar } from './ord';
import type { Iakttagelse } from './typer';
import { useIakttagelse } from './useIakttagelse';
import { VadDetBlev } from './VadDetBlev';
import { veckotext } from './vecka';

/** One observation: what was seen, which problem it belongs to, and what has become of it. */
export function IakttagelseSida() {
  const { id } = useParams({ from: '/iakttagelser/$id' });
  return (
    <HamtadSida fraga={useIakttagelse(id)} felrubrik="Iakttagelsen kan inte visas">
      {(data) => <Iakttagelsen {...data} />}
    </HamtadSida>
  );
}

function Iakttagelsen({ data: sedd, etag }: MedEtag<Iakttagelse>) {
  const namn = useOmradesnamn()(sedd.omrade);
  const skriver = useHarRatt('lagesbild:skriv', sedd.omrade);
  return (
    <Sida
      titel={`${ordet(kategorier, sedd.kategori)}, ${sedd.plats}`}
      smulor={[
        { text: namn, till: omradeslank(sedd.omrade) },
        { text: `Iakttagelser ${veckotext(sedd.vecka)}`, till: `${omradeslank(sedd.omrade, 'veckan')}?vecka=${sedd.vecka}` },
      ]}
      slutsats={sedd.beskrivning}
    >
      <dl className="fakta">
        {[
          ['Tid', tidpunkt(sedd.tid)],
          ['Omfattning', ordet(omfattningar, String(sedd.omfattning))],
          ['Källa', ordet(kallor, sedd.kalla)],
        ].map(([rubrik, text]) => (
          <div key={rubrik}>
            <dt>{rubrik}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <VadDetBlev problem={sedd.problem} />
      {skriver && <LyftTillProblem sedd={sedd} etag={etag} />}
      <Aterkopplingar id={sedd.id} skriver={skriver} />
    </Sida>
  );
}
