import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { ValFalt } from '../../../components/formular/ValFalt';
import { Handling } from '../../../components/Handling';
import type { Styrdiagram } from './typer';
import { useFaststallBaslinje } from './useFaststallBaslinje';

/** A person says which periods are the normal ones, and why; limits come from them until somebody says otherwise. */
export function BaslinjeFormular({ data: { indikator, omrade, delar, baslinje } }: { data: Styrdiagram }) {
  const faststall = useFaststallBaslinje(indikator, omrade, baslinje?.version ?? 0);
  const perioder = delar.flatMap(({ punkter }) => punkter.map(({ period }) => ({ varde: period, text: period })));
  const formular = useFormular({
    nyckel: `baslinje/${indikator}/${omrade}`,
    initial: { periodFran: baslinje?.periodFran ?? '', periodTill: baslinje?.periodTill ?? '', motivering: baslinje?.motivering ?? '' },
    krav: {
      periodFran: 'Välj första perioden.',
      periodTill: 'Välj sista perioden.',
      motivering: 'Skriv varför de perioderna är det normala.',
    },
    skicka: (varden) => faststall.mutateAsync(varden),
  });
  return (
    <Handling
      rubrik={baslinje ? 'Ändra baslinjen' : 'Fastställ en baslinje'}
      forklaring="Mittlinje och gränser räknas ur de perioder du väljer tills någon ändrar det, så att en förändring efteråt syns. Minst åtta visade värden behövs."
    >
      <Formular formular={formular} knapp="Fastställ">
        <ValFalt formular={formular} namn="periodFran" etikett="Från och med" alternativ={perioder} />
        <ValFalt formular={formular} namn="periodTill" etikett="Till och med" alternativ={perioder} />
        <TextFalt formular={formular} namn="motivering" etikett="Varför är de perioderna det normala?" rader={2} max={1000} />
      </Formular>
    </Handling>
  );
}
