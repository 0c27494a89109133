import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { BedomDialog } from './BedomDialog';
import { Beslutsruta } from './Beslutsruta';
import type { Far, Kriterium, Mote, Problemrad } from './typer';

/** One problem as a card: the same as its row in the matrix, with every reason written out. */
export function Problemkort({ mote, rad, far }: { mote: Mote; rad: Problemrad; far: Far }) {
  const [oppet, setOppet] = useState<Kriterium>();
  const bedomningen = ({ kod }: Kriterium) => rad.bedomningar.find((b) => b.kriterium === kod);
  const visade = far.bedoma ? mote.kriterier : mote.kriterier.filter(bedomningen);
  const ovriga = mote.kriterier.filter((kriterium) => !visade.includes(kriterium));
  return (
    <li>
      <h2>
        <Lank till={objektlank('problem', rad.problemId)}>{rad.rubrik}</Lank>
      </h2>
      <Beslutsruta mote={mote} rad={rad} far={far} />
      <ul className="poster">
        {visade.map((kriterium) => {
          const bedomning = bedomningen(kriterium);
          return (
            <li key={kriterium.kod}>
              <strong>{kriterium.namn}</strong>
              <span>{bedomning ? `${bedomning.poang} av 5` : 'inte bedömt'}</span>
              {bedomning && <p>{bedomning.motiv}</p>}
              {far.bedoma && (
                <div className="utan-utskrift">
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={`Bedöm ${kriterium.namn}: ${rad.rubrik}`}
                    onClick={() => setOppet(kriterium)}
                  >
                    Bedöm
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {ovriga.length > 0 && <p className="dov">Inte bedömt: {ovriga.map(({ namn }) => namn).join(', ')}.</p>}
      <p className="dov">Summa {rad.summa}. Summan är ett stöd och avgör inget: styrgruppen beslutar.</p>
      {oppet && (
        <BedomDialog mote={mote.id} rad={rad} kriterium={oppet} poang={undefined} far={far.bedoma} stang={() => setOppet(undefined)} />
      )}
    </li>
  );
}
