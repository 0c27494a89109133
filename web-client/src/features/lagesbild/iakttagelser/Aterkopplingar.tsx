import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';
import { datum, idag } from '../../../components/format';
import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { ValFalt } from '../../../components/formular/ValFalt';
import { Hamtat } from '../../../components/Hamtat';
import { Handling } from '../../../components/Handling';
import { Statusmarke } from '../../../components/Statusmarke';
import { Tomt } from '../../../components/Tomt';
import { useOrganisationer } from '../../organisation/useOrganisationer';
import { ordet } from '../ord';
import { estKeys } from './estKeys';
import { aterkopplingsslag, aterkopplingston } from './ord';

type Request = components['schemas']['SkapaAterkopplingRequest'];

/** What became of it, the latest first: who saw it should get to know. */
export function Aterkopplingar({ id, skriver }: { id: string; skriver: boolean }) {
  const fraga = useQuery({
    queryKey: estKeys.aterkopplingar(id),
    queryFn: () => unwrap(api.GET('/iakttagelser/{id}/aterkopplingar', { params: { path: { id }, query: { limit: 100 } } })),
  });
  const organisationer = useOrganisationer().data ?? [];
  const namn = (kod: string) => organisationer.find((o) => o.kod === kod)?.namn ?? kod;
  return (
    <section className="avsnitt">
      <h2>Återkoppling</h2>
      <Hamtat fraga={fraga}>
        {({ items }) =>
          items.length === 0 ? (
            <Tomt rubrik="Inget besked än">Den som såg det ska få veta vad det blev: åtgärdat, planerat, avvisat eller lämnat vidare.</Tomt>
          ) : (
            <ul className="poster">
              {items.map(({ id: nyckel, slag, text, datum: dag, organisation }) => (
                <li key={nyckel}>
                  <span>{text}</span>
                  <Statusmarke ton={aterkopplingston[slag] ?? 'lugn'}>{ordet(aterkopplingsslag, slag)}</Statusmarke>
                  <p>
                    {datum(dag)}, {namn(organisation)}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Hamtat>
      {skriver && (
        <Handling rubrik="Lämna återkoppling" forklaring="Ett besked ändras inte: det senaste gäller, och de tidigare visar vägen dit.">
          <AterkopplingFormular id={id} organisationer={organisationer} />
        </Handling>
      )}
    </section>
  );
}

function AterkopplingFormular({ id, organisationer }: { id: string; organisationer: { kod: string; namn: string }[] }) {
  const lamna = useAndring((body: Request, nyckel) =>
    unwrap(api.POST('/iakttagelser/{id}/aterkopplingar', { body, params: { path: { id }, header: { 'Idempotency-Key': nyckel } } })),
  );
  const tomt = { slag: '', text: '', datum: idag(), organisation: '' };
  const formular = useFormular({
    nyckel: `iakttagelse/${id}/aterkoppling`,
    initial: tomt,
    krav: {
      slag: 'Välj vad det blev.',
      text: 'Skriv beskedet.',
      datum: 'Ange dagen.',
      organisation: 'Välj ansvarig organisation.',
    },
    skicka: async (v) => {
      await lamna.mutateAsync({ ...v, text: v.text.trim(), slag: v.slag as NonNullable<Request['slag']> });
      formular.borjaOm();
    },
  });
  return (
    <Formular formular={formular} knapp="Spara beskedet">
      <RadioFalt formular={formular} namn="slag" etikett="Vad blev det?" alternativ={aterkopplingsslag} />
      <TextFalt
        formular={formular}
        namn="text"
        etikett="Besked"
        hjalp="Så att den som såg det förstår. Inga personer."
        rader={3}
        max={1000}
      />
      <TextFalt formular={formular} namn="datum" etikett="Datum" hjalp="När det är gjort, planerat till eller lämnat vidare." typ="date" />
      <ValFalt
        formular={formular}
        namn="organisation"
        etikett="Ansvarig organisation"
        alternativ={organisationer.map(({ kod, namn }) => ({ varde: kod, text: namn }))}
      />
    </Formular>
  );
}
