import type { components } from '../../../api/schema';
import { datum } from '../../../components/format';
import { Lank } from '../../../components/Lank';
import { Statusmarke } from '../../../components/Statusmarke';
import { Tomt } from '../../../components/Tomt';
import { useOrganisationer } from '../../organisation/useOrganisationer';
import { aterkopplingsslag, aterkopplingston, kategorier } from '../iakttagelser/ord';
import { ordet } from '../ord';

interface Props {
  iakttagelser: components['schemas']['HamtaTrygghetsvandringResponse']['iakttagelser'];
}

/** What was seen, with the latest answer to each thing. */
export function Sedda({ iakttagelser }: Props) {
  const organisationer = useOrganisationer().data ?? [];
  const namn = (kod: string) => organisationer.find((o) => o.kod === kod)?.namn ?? kod;
  return (
    <section className="avsnitt">
      <h2>Det vi såg</h2>
      {iakttagelser.length === 0 ? (
        <Tomt rubrik="Inget antecknat än">Lägg till en sak i taget: plats, vad det gäller och vad ni såg.</Tomt>
      ) : (
        <ul className="poster">
          {iakttagelser.map(({ id, kategori, plats, beskrivning, aterkoppling, problem }) => (
            <li key={id}>
              <Lank till={`/iakttagelser/${id}`}>
                {plats}: {ordet(kategorier, kategori).toLowerCase()}
              </Lank>
              {aterkoppling ? (
                <Statusmarke ton={aterkopplingston[aterkoppling.slag] ?? 'lugn'}>{ordet(aterkopplingsslag, aterkoppling.slag)}</Statusmarke>
              ) : (
                <Statusmarke ton="varning">Väntar på besked</Statusmarke>
              )}
              {beskrivning && <p>{beskrivning}</p>}
              {aterkoppling && (
                <p>
                  {aterkoppling.text} {datum(aterkoppling.datum)}, {namn(aterkoppling.organisation)}
                </p>
              )}
              {problem.length > 0 && <p>Lyft till ett problem i lägesbilden.</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
