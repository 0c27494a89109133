import { useNavigate, useSearch } from '@tanstack/react-router';
import { FlervalFalt } from '../../components/formular/FlervalFalt';
import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import { ValFalt } from '../../components/formular/ValFalt';
import { objektlank, omradeslank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Tomt } from '../../components/Tomt';
import { useLagesbilder } from '../lagesbild/useLagesbilder';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { inriktningar } from './ord';
import { useSkapaHandlingsplan } from './useSkapaHandlingsplan';

const krav = {
  rubrik: 'Skriv en rubrik.',
  lagesbildId: 'Välj den fastställda lägesbild som planen vilar på.',
  periodFran: 'Ange periodens första dag.',
  periodTill: 'Ange periodens sista dag.',
  inriktningar: 'Välj minst en inriktning.',
};

/** A new plan: it rests on an adopted lägesbild of the same area. */
export function NyHandlingsplanSida() {
  const { omrade, lagesbild } = useSearch({ from: '/handlingsplaner/ny' });
  const namn = useOmradesnamn()(omrade);
  const bilder = useLagesbilder(omrade).data?.filter(({ status }) => status === 'Faststalld' || status === 'Publicerad');
  const navigate = useNavigate();
  const skapa = useSkapaHandlingsplan();
  const formular = useFormular({
    nyckel: `handlingsplan/ny/${omrade}/${lagesbild}`,
    initial: { rubrik: '', lagesbildId: lagesbild, periodFran: '', periodTill: '', inriktningar: [] as string[] },
    krav,
    skicka: async (varden) => {
      const { id } = await skapa.mutateAsync({ ...varden, omrade });
      await navigate({ to: objektlank('handlingsplan', id) });
    },
  });
  return (
    <Sida
      titel="Ny handlingsplan"
      smulor={[{ text: namn, till: omradeslank(omrade, 'plan') }]}
      lage={namn}
      slutsats="Planen samlar åtgärderna mot problemen i en fastställd lägesbild."
    >
      {bilder?.length === 0 && (
        <Tomt rubrik="Ingen fastställd lägesbild">En plan kan skrivas först när styrgruppen har fastställt en lägesbild för området.</Tomt>
      )}
      <Formular formular={formular} knapp="Spara planen">
        <TextFalt formular={formular} namn="rubrik" etikett="Rubrik" />
        <ValFalt
          formular={formular}
          namn="lagesbildId"
          etikett="Lägesbild"
          alternativ={(bilder ?? []).map(({ id, rubrik }) => ({ varde: id, text: rubrik }))}
        />
        <TextFalt formular={formular} namn="periodFran" etikett="Perioden börjar" typ="date" />
        <TextFalt formular={formular} namn="periodTill" etikett="Perioden slutar" typ="date" />
        <FlervalFalt formular={formular} namn="inriktningar" etikett="Inriktning" alternativ={inriktningar} />
      </Formular>
    </Sida>
  );
}
