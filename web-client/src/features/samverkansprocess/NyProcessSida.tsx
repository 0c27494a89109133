import { useNavigate, useSearch } from '@tanstack/react-router';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import { objektlank, omradeslank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { useSkapaProcess } from './useSkapaProcess';

/** Start the five-step process of an area. */
export function NyProcessSida() {
  const { omrade } = useSearch({ from: '/samverkansprocesser/ny' });
  const namn = useOmradesnamn()(omrade);
  const navigate = useNavigate();
  const skapa = useSkapaProcess();
  const formular = useFormular({
    nyckel: `process/ny/${omrade}`,
    initial: { mandat: '' },
    krav: { mandat: 'Skriv vem som har gett mandatet och vad det omfattar.' },
    skicka: async ({ mandat }) => {
      const { id } = await skapa.mutateAsync({ omrade, mandat: mandat.trim(), overenskommelseId: null });
      await navigate({ to: objektlank('samverkansprocess', id) });
    },
  });
  return (
    <Sida
      titel="Starta samverkansprocessen"
      smulor={[{ text: namn, till: omradeslank(omrade, 'process') }]}
      lage={namn}
      slutsats="Processen går i fem steg och börjar sedan om. Ett område har en pågående process åt gången."
    >
      <Formular formular={formular} knapp="Starta">
        <TextFalt
          formular={formular}
          namn="mandat"
          etikett="Mandat"
          hjalp="Vem har beslutat att arbetet ska starta, och med vilka resurser?"
          rader={4}
          max={2000}
        />
      </Formular>
    </Sida>
  );
}
