import { statusord } from '../../components/status';
import type { Lagesbild } from './typer';

type Status = Lagesbild['status'];
type Bild = Pick<Lagesbild, 'status' | 'typ'> & { delad: boolean };

const egen = ['Utkast', 'Ledningsgranskad', 'Klar', 'Delad'] as const;
const ovriga = ['Utkast', 'Ledningsgranskad', 'Klar', 'Faststalld', 'Publicerad'] as const;

const nasta: Partial<Record<Status | 'Delad', string>> = {
  Utkast: 'Härnäst går partens ledning igenom utkastet. Den som skriver registrerar det.',
  Ledningsgranskad: 'Härnäst klarmarkerar den som skriver.',
  Klar: 'Härnäst fastställer styrgruppen, eller den som har rätt att fastställa i området.',
  Faststalld: 'Härnäst publicerar samordnaren, när sekretessen är prövad.',
  Delad: 'Den är delad och går inte att ändra. En ändring blir en ny version.',
  Ersatt: 'Den är ersatt av en nyare version.',
  Arkiverad: 'Den är arkiverad.',
};

/** The steps of the picture's kind, how many of them are behind it, and what comes next and who does it. */
export function lagesbildsvag({ status, typ, delad }: Bild) {
  const steg = typ === 'Egen' ? egen : ovriga;
  const har = status === 'Klar' && delad ? 'Delad' : status;
  const nu = (steg as readonly string[]).indexOf(har);
  return {
    steg: steg.map((s, i) => ({ text: s === 'Delad' ? 'Delad' : statusord(s), nu: i === nu, gjort: i < nu })),
    nasta:
      typ === 'Egen' && har === 'Klar' ? 'Härnäst delar den som skriver den med de andra parterna, när sekretessen är prövad.' : nasta[har],
  };
}
