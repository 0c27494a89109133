import { useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../../api/client';
import { Felruta } from '../../../components/Felruta';
import { tidpunkt } from '../../../components/format';
import { Laddar } from '../../../components/Laddar';
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
  const { data, error, refetch } = useIakttagelse(id);
  if (error)
    return (
      <Sida titel="Iakttagelsen kan inte visas">
        <Felruta fel={error} igen={refetch} />
      </Sida>
    );
  if (!data)
    return (
      <Sida titel="…" laddar>
        <Laddar />
      </Sida>
    );
  return <Iakttagelsen {...data} />;
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
      <VadDetBlev problemId={sedd.problemId} />
      {skriver && <LyftTillProblem sedd={sedd} etag={etag} />}
      <Aterkopplingar id={sedd.id} skriver={skriver} />
    </Sida>
  );
}
