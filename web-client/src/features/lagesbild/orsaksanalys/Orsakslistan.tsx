import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { Franvem } from '../gemensam/Franvem';
import { ordet, orsakstyper, paverkbarhet, perspektiv } from '../ord';
import { atgardstyper, rutinaktiviteter } from './ord';
import { type Gren, grenar } from './trad';
import type { Orsak } from './typer';

/** The same causes as nested list, with all that is known of each and the kind of measure it points to. */
export function Orsakslistan({ orsaker }: { orsaker: readonly Orsak[] }) {
  return <Grenar under={grenar(orsaker)} />;
}

function Grenar({ under }: { under: Gren[] }) {
  return (
    <ul className="orsakslista">
      {under.map(({ orsak, under: djupare }) => (
        <li key={orsak.id}>
          <Lank till={objektlank('orsak', orsak.id)}>
            {orsak.lopnummer}. {orsak.text}
          </Lank>
          <p>
            {beskrivning(orsak)}
            <Franvem ursprung={orsak.ursprung} />
          </p>
          {orsak.forslag.length > 0 && (
            <p>
              Pekar mot {orsak.forslag.map(({ typ }) => ordet(atgardstyper, typ).toLowerCase()).join(' eller ')} åtgärd:{' '}
              {orsak.forslag[0]?.skal.replace(/^./, (bokstav) => bokstav.toLowerCase())}
            </p>
          )}
          {djupare.length > 0 && <Grenar under={djupare} />}
        </li>
      ))}
    </ul>
  );
}

function beskrivning({ typ, perspektiv: sida, rutinaktivitet, paverkbar }: Orsak) {
  const rutin = rutinaktivitet ? ` ${ordet(rutinaktiviteter, rutinaktivitet)}.` : '';
  const kan = ordet(paverkbarhet, paverkbar).split(',')[0]?.toLowerCase();
  return `${ordet(orsakstyper, typ)} orsak. ${ordet(perspektiv, sida)}.${rutin} Påverkbar: ${kan}.`;
}
