import { Statusmarke } from '../../../components/Statusmarke';
import { fristord } from './ord';
import type { Fristlage } from './typer';

/** The state of the clock: word, shape and colour. */
export function Fristmarke({ lage }: { lage: Fristlage }) {
  const [text, ton] = fristord[lage];
  return <Statusmarke ton={ton}>{text}</Statusmarke>;
}
