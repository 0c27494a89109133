import { antal } from '../../../components/format';
import { FlervalFalt } from '../../../components/formular/FlervalFalt';
import type { FormularTillstand } from '../../../components/formular/useFormular';
import { ordet } from '../ord';
import { faktornivaer, faktorslag } from '../orsaksanalys/ord';
import type { Analys } from '../orsaksanalys/typer';
import type { ProblemVarden } from '../problemVarden';
import { sidor } from './ord';
import type { Sida } from './typer';

/** What is taken over of the parties' analyses: ids of each kind. */
export interface Analysvarden {
  orsaker: string[];
  faktorer: string[];
  handelsekedjor: string[];
  hypoteser: string[];
}

/** All of it: what somebody wrote is lost only if somebody says so. */
export const allt = (analyser: Analys[]): Analysvarden => ({
  orsaker: analyser.flatMap(({ orsaker }) => orsaker.map(({ id }) => id)),
  faktorer: analyser.flatMap(({ faktorer }) => faktorer.map(({ id }) => id)),
  handelsekedjor: analyser.filter(({ handelsekedja }) => handelsekedja.steg.length > 0).map(({ problemId }) => problemId),
  hypoteser: analyser.flatMap(({ hypoteser }) => hypoteser.map(({ id }) => id)),
});

interface Props {
  formular: FormularTillstand<ProblemVarden & Analysvarden>;
  analyser: Analys[];
  /** Whose picture the analysis is in. */
  sida: (problem: string) => Sida;
}

/** Which parts of the parties' analyses the joint problem begins with. */
export function Analysval({ formular, analyser, sida }: Props) {
  const vems = ({ problemId }: Analys) => `${sidor[sida(problemId)]}.`;
  const falt = [
    {
      namn: 'orsaker' as const,
      etikett: 'Orsaker att ta över',
      hjalp: 'Det ni tar över kan ändras sedan. Det som båda har skrivit lika blir en del, från båda.',
      alternativ: analyser.flatMap((analys) => analys.orsaker.map(({ id, text }) => ({ varde: id, text, hjalp: vems(analys) }))),
    },
    {
      namn: 'faktorer' as const,
      etikett: 'Risk- och skyddsfaktorer att ta över',
      alternativ: analyser.flatMap((analys) =>
        analys.faktorer.map(({ id, text, slag, niva }) => ({
          varde: id,
          text,
          hjalp: `${vems(analys)} ${ordet(faktorslag, slag)}, ${ordet(faktornivaer, niva).toLowerCase()}.`,
        })),
      ),
    },
    {
      namn: 'handelsekedjor' as const,
      etikett: 'Händelsekedjor att ta över',
      hjalp: 'Kedjorna läggs ihop till en. Ett steg som båda har står en gång.',
      alternativ: analyser
        .filter(({ handelsekedja }) => handelsekedja.steg.length > 0)
        .map((analys) => ({
          varde: analys.problemId,
          text: analys.rubrik,
          hjalp: `${vems(analys)} ${antal(analys.handelsekedja.steg.length, 'steg', 'steg')}: ${analys.handelsekedja.steg.map(({ text }) => text).join(' ')}`,
        })),
    },
    {
      namn: 'hypoteser' as const,
      etikett: 'Hypoteser att ta över',
      hjalp: 'Underlaget följer med, och orsaken som prövas.',
      alternativ: analyser.flatMap((analys) =>
        analys.hypoteser.map(({ id, antagande, underlag }) => ({
          varde: id,
          text: antagande,
          hjalp: `${vems(analys)} ${antal(underlag.length, 'underlag', 'underlag')}.`,
        })),
      ),
    },
  ];
  return falt.filter(({ alternativ }) => alternativ.length > 0).map((ett) => <FlervalFalt key={ett.namn} formular={formular} {...ett} />);
}
