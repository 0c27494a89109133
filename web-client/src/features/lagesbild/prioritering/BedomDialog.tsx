import { Button, Dialog } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { Formular } from '../../../components/formular/Formular';
import { faltId } from '../../../components/formular/faltId';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import type { Kriterium, Problemrad } from './typer';
import { useBedom } from './useMotesandringar';

const skala = [
  { varde: '1', text: '1 – lågt' },
  { varde: '2', text: '2' },
  { varde: '3', text: '3' },
  { varde: '4', text: '4' },
  { varde: '5', text: '5 – högt' },
];
interface Props {
  mote: string;
  rad: Problemrad;
  kriterium: Kriterium;
  /** The number key that opened it. */
  poang: string | undefined;
  far: boolean;
  stang: () => void;
}

/** One score with its reason: to be read, or to be given. */
export function BedomDialog(props: Props) {
  const { rad, kriterium, far, stang } = props;
  const nu = rad.bedomningar.find((b) => b.kriterium === kriterium.kod);
  return (
    <Dialog open onClose={stang} closeButton={false} aria-label={`${kriterium.namn}: ${rad.rubrik}`}>
      <h2>{kriterium.namn}</h2>
      <p>
        {rad.rubrik}. {kriterium.fraga}
      </p>
      {far ? (
        <Formularet {...props} nu={nu} />
      ) : (
        <>
          <p>{nu ? `${nu.poang} av 5. ${nu.motiv}` : 'Inte bedömt.'}</p>
          <div className="knappar">
            <Button variant="secondary" onClick={stang}>
              Stäng
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function Formularet({ mote, rad, kriterium, poang, nu, stang }: Props & { nu: Problemrad['bedomningar'][number] | undefined }) {
  const bedom = useBedom(mote, rad);
  const ovriga = rad.bedomningar.filter((b) => b.kriterium !== kriterium.kod);
  const formular = useFormular({
    nyckel: `prioriteringsmote/${mote}/${rad.problemId}/${kriterium.kod}/${poang ?? ''}`,
    initial: { poang: poang ?? String(nu?.poang ?? ''), motiv: nu?.motiv ?? '' },
    krav: { poang: 'Välj en poäng från 1 till 5.', motiv: 'Skriv varför.' },
    skicka: async (varden) => {
      await bedom.mutateAsync({ bedomningar: [...ovriga, { kriterium: kriterium.kod, poang: Number(varden.poang), motiv: varden.motiv }] });
      stang();
    },
  });
  const motiv = faltId(formular, 'motiv');
  useEffect(() => {
    if (poang) setTimeout(() => document.getElementById(motiv)?.focus()); // the number is given: the reason is next
  }, [poang, motiv]);
  return (
    <Formular
      formular={formular}
      knapp="Spara poängen"
      ovrigt={
        <Button type="button" variant="secondary" onClick={stang}>
          Avbryt
        </Button>
      }
    >
      <RadioFalt formular={formular} namn="poang" etikett="Poäng" alternativ={skala} />
      <TextFalt formular={formular} namn="motiv" etikett="Motiv" rader={3} max={1000} />
    </Formular>
  );
}
