import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Felruta } from '../../../components/Felruta';
import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { Statusmarke } from '../../../components/Statusmarke';
import { BeslutDialog } from './BeslutDialog';
import { flyttad } from './motesslutsats';
import { beslut as allaBeslut, beslutsord } from './ord';
import type { Beslut, Far, Mote, Problemrad } from './typer';
import { useOrdna } from './useMotesandringar';

interface Props {
  mote: Mote;
  rad: Problemrad;
  far: Far;
}

/** The decision on one problem: what it is, what it was last time, and large buttons for those who decide. */
export function Beslutsruta({ mote, rad, far }: Props) {
  const [valt, setValt] = useState<Beslut>();
  const { forra } = rad;
  return (
    <div className="beslutsruta">
      <div>
        {rad.beslut ? (
          <p>
            <Statusmarke ton={beslutsord[rad.beslut].ton}>
              {rad.ordning ? `${beslutsord[rad.beslut].text}, nummer ${rad.ordning}` : beslutsord[rad.beslut].text}
            </Statusmarke>{' '}
            {rad.motiv}
          </p>
        ) : (
          <p className="dov">Inget beslut än.</p>
        )}
        {forra && (
          <p className="dov">
            Förra gången, <Lank till={objektlank('prioriteringsmote', forra.moteId)}>{forra.datum}</Lank>:{' '}
            {beslutsord[forra.beslut].text.toLowerCase()}. {forra.motiv}
          </p>
        )}
        {rad.paverkbaraOrsaker === 0 && <p className="dov">Ingen orsak går att påverka: problemet kan inte prioriteras.</p>}
      </div>
      {far.besluta && (
        <div className="beslutsknappar utan-utskrift">
          <fieldset>
            <legend className="ds-sr-only">Beslut om {rad.rubrik}</legend>
            {allaBeslut.map((b) => (
              <Button
                key={b}
                data-size="lg"
                variant={rad.beslut === b ? 'primary' : 'secondary'}
                aria-pressed={rad.beslut === b}
                disabled={b === 'Prioriterad' && rad.paverkbaraOrsaker === 0}
                onClick={() => setValt(b)}
              >
                {beslutsord[b].knapp}
              </Button>
            ))}
          </fieldset>
          {rad.ordning && <Flyttning mote={mote} rad={rad} />}
        </div>
      )}
      {valt && <BeslutDialog mote={mote.id} rad={rad} beslut={valt} stang={() => setValt(undefined)} />}
    </div>
  );
}

function Flyttning({ mote, rad }: { mote: Mote; rad: Problemrad }) {
  const ordna = useOrdna(mote);
  const ordning = mote.problem.filter((p) => p.ordning).map((p) => p.problemId);
  const plats = ordning.indexOf(rad.problemId);
  const flytta = (steg: -1 | 1) => ordna.mutate(flyttad(ordning, rad.problemId, steg));
  return (
    <>
      <Button variant="tertiary" disabled={plats === 0} aria-label={`Flytta upp ${rad.rubrik}`} onClick={() => flytta(-1)}>
        Flytta upp
      </Button>
      <Button variant="tertiary" disabled={plats === ordning.length - 1} aria-label={`Flytta ner ${rad.rubrik}`} onClick={() => flytta(1)}>
        Flytta ner
      </Button>
      {ordna.error && <Felruta fel={ordna.error} />}
    </>
  );
}
