import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';
import { datum, idag } from '../../../components/format';
import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { Hamtat } from '../../../components/Hamtat';
import { Handling } from '../../../components/Handling';
import { Tomt } from '../../../components/Tomt';
import { estKeys } from './estKeys';

type Request = components['schemas']['SkapaVeckoutskickRequest'];
interface Props {
  omrade: string;
  vecka: string;
  skriver: boolean;
}

/** To whom the picture of the week was sent, and what it said then. */
export function Utskick({ omrade, vecka, skriver }: Props) {
  const path = { omrade, vecka };
  const fraga = useQuery({
    queryKey: estKeys.utskick(omrade, vecka),
    queryFn: () => unwrap(api.GET('/veckosammanstallningar/{omrade}/{vecka}/utskick', { params: { path } })),
  });
  return (
    <section className="avsnitt utan-utskrift">
      <h3>Utskick</h3>
      <Hamtat fraga={fraga}>
        {({ items }) =>
          items.length === 0 ? (
            <Tomt rubrik="Inte utskickad">Skriv in här när sammanställningen har skickats, så syns det vilka som har fått den.</Tomt>
          ) : (
            <ul className="poster">
              {items.map((utskick) => (
                <li key={utskick.id}>
                  <strong>{utskick.mottagare.join(', ')}</strong>
                  <span>{datum(utskick.skickad)}</span>
                  <p>Då stod det: {utskick.slutsats}</p>
                  <p>Sekretessprövning: {utskick.sekretessprovning}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Hamtat>
      {skriver && (
        <Handling
          rubrik="Skriv in ett utskick"
          forklaring="Tjänsten skickar ingen e-post. Den minns vilka som har fått sammanställningen och vad den sade då."
        >
          <UtskickFormular {...path} key={vecka} />
        </Handling>
      )}
    </section>
  );
}

function UtskickFormular({ omrade, vecka }: { omrade: string; vecka: string }) {
  const skapa = useAndring((body: Request, nyckel) =>
    unwrap(
      api.POST('/veckosammanstallningar/{omrade}/{vecka}/utskick', {
        body,
        params: { path: { omrade, vecka }, header: { 'Idempotency-Key': nyckel } },
      }),
    ),
  );
  const formular = useFormular({
    nyckel: `utskick/${omrade}/${vecka}`,
    initial: { mottagare: '', sekretessprovning: '', skickad: idag() },
    krav: {
      mottagare: 'Skriv minst en mottagare.',
      sekretessprovning: 'Skriv vad prövningen kom fram till.',
      skickad: 'Ange dagen.',
    },
    skicka: async ({ mottagare, ...ovrigt }) => {
      const rader = mottagare.split('\n').map((rad) => rad.trim());
      await skapa.mutateAsync({ ...ovrigt, mottagare: rader.filter(Boolean) });
      formular.borjaOm();
    },
  });
  return (
    <Formular formular={formular} knapp="Spara utskicket">
      <TextFalt
        formular={formular}
        namn="mottagare"
        etikett="Mottagare"
        hjalp="En funktion eller organisation per rad. Inga personer och inga e-postadresser."
        rader={3}
      />
      <TextFalt
        formular={formular}
        namn="sekretessprovning"
        etikett="Sekretessprövning"
        hjalp="Vad den kom fram till och vilken funktion som gjorde den."
        rader={2}
        max={1000}
      />
      <TextFalt formular={formular} namn="skickad" etikett="Skickad" typ="date" />
    </Formular>
  );
}
