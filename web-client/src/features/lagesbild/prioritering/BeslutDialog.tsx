import { Button, Dialog } from '@digdir/designsystemet-react';
import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { beslutsord } from './ord';
import type { Beslut, Problemrad } from './typer';
import { useBesluta } from './useMotesandringar';

interface Props {
  mote: string;
  rad: Problemrad;
  beslut: Beslut;
  stang: () => void;
}

/** The reason is asked for with the decision; without one there is none. */
export function BeslutDialog({ mote, rad, beslut, stang }: Props) {
  const besluta = useBesluta(mote, rad);
  const { knapp, hjalp } = beslutsord[beslut];
  const formular = useFormular({
    nyckel: `prioriteringsmote/${mote}/${rad.problemId}/${beslut}`,
    initial: { motiv: rad.beslut === beslut ? (rad.motiv ?? '') : '' },
    krav: { motiv: 'Skriv varför. Varje beslut har ett motiv.' },
    skicka: async ({ motiv }) => {
      await besluta.mutateAsync({ beslut, motiv });
      stang();
    },
  });
  return (
    <Dialog open onClose={stang} closeButton={false} aria-label={`${knapp}: ${rad.rubrik}`}>
      <h2>
        {knapp}: {rad.rubrik}
      </h2>
      <p>{hjalp}</p>
      <Formular
        formular={formular}
        knapp={knapp}
        ovrigt={
          <Button type="button" variant="secondary" onClick={stang}>
            Avbryt
          </Button>
        }
      >
        <TextFalt formular={formular} namn="motiv" etikett="Motiv" rader={4} max={2000} />
      </Formular>
    </Dialog>
  );
}
