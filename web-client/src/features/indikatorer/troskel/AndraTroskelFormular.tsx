import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Felruta } from '../../../components/Felruta';
import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { somTal } from '../../../components/formular/tal';
import { useFormular } from '../../../components/formular/useFormular';
import { Handling } from '../../../components/Handling';
import { Laddar } from '../../../components/Laddar';
import { folj } from './folj';
import type { Troskel, Trosklar } from './typer';
import { useAndraTroskel, useTroskelprovning } from './useTroskel';

const somTrosklar = (v: { minstaAntal: string; sakertAntal: string }): Trosklar => ({
  minstaAntal: somTal(v.minstaAntal) ?? 0,
  sakertAntal: somTal(v.sakertAntal) ?? 0,
});

/** The statistician decides; what it does to the figures is seen before. */
export function AndraTroskelFormular({ troskel, andel }: { troskel: Troskel; andel: boolean }) {
  const andra = useAndraTroskel(troskel.indikator, troskel.version);
  const [provas, setProvas] = useState<Trosklar>();
  const formular = useFormular({
    nyckel: `troskel/${troskel.indikator}`,
    version: `"${troskel.version}"`,
    initial: { minstaAntal: String(troskel.minstaAntal), sakertAntal: String(troskel.sakertAntal), anledning: '' },
    krav: {
      minstaAntal: 'Skriv det minsta antalet.',
      sakertAntal: 'Skriv det säkra antalet.',
      anledning: 'Skriv varför tröskeln ändras.',
    },
    skicka: async (v) => {
      await andra.mutateAsync({ ...somTrosklar(v), anledning: v.anledning });
      setProvas(undefined);
    },
  });
  return (
    <Handling
      rubrik="Ändra tröskeln"
      forklaring="Alla registrerade värden i alla områden prövas om genast. Tidigare svar står kvar: det som en gång har visats går inte att ta tillbaka."
    >
      <Formular formular={formular} knapp="Ändra tröskeln">
        <TextFalt
          formular={formular}
          namn="minstaAntal"
          etikett={andel ? 'Minsta antal svar' : 'Minsta antal'}
          hjalp={andel ? 'Andelar med färre svar visas inte.' : 'Antal under detta, utom noll, visas inte.'}
          typ="number"
        />
        <TextFalt
          formular={formular}
          namn="sakertAntal"
          etikett="Säkert antal svar"
          hjalp="Andelar med färre svar visas som osäkra."
          typ="number"
        />
        <TextFalt formular={formular} namn="anledning" etikett="Varför?" rader={2} max={1000} />
        <div className="knappar">
          <Button type="button" variant="secondary" onClick={() => setProvas(somTrosklar(formular.varden))}>
            Se vad som ändras
          </Button>
        </div>
        <Provning kod={troskel.indikator} provas={provas} />
      </Formular>
    </Handling>
  );
}

function Provning({ kod, provas }: { kod: string; provas: Trosklar | undefined }) {
  const provning = useTroskelprovning(kod, provas);
  return (
    <div role="status">
      {provning.isFetching && <Laddar />}
      {provning.error && <Felruta fel={provning.error} />}
      {provning.data && !provning.isFetching && (
        <Alert data-color={provning.data.visas > 0 ? 'warning' : 'info'} data-size="sm">
          <p>
            Med minst {provning.data.minstaAntal} och säkert från {provning.data.sakertAntal}:
          </p>
          <ul>
            {folj(provning.data).map((mening) => (
              <li key={mening}>{mening}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
