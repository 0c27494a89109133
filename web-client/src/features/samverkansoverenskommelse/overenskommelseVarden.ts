import type { components } from '../../api/schema';
import { tomSomNull } from '../../components/formular/tom';
import type { Overenskommelse } from './typer';

type Request = components['schemas']['UppdateraOverenskommelseRequest'];

/** What the form holds; the problems in focus are written one per line. */
export interface OverenskommelseVarden {
  rubrik: string;
  parter: string[];
  giltigFran: string;
  giltigTill: string;
  lagesbildId: string;
  fokusproblem: string;
  troligaOrsaker: string;
  mal: string;
  dokumentationsform: string;
  uppfoljningsform: string;
}

export const tomOverenskommelse: OverenskommelseVarden = {
  rubrik: '',
  parter: [],
  giltigFran: '',
  giltigTill: '',
  lagesbildId: '',
  fokusproblem: '',
  troligaOrsaker: '',
  mal: '',
  dokumentationsform: '',
  uppfoljningsform: '',
};

export const overenskommelseKrav = {
  rubrik: 'Skriv en rubrik.',
  parter: 'Välj minst två parter: polisen och staden.',
  giltigFran: 'Ange första dagen.',
  giltigTill: 'Ange sista dagen.',
  fokusproblem: 'Skriv minst ett problem.',
  mal: 'Skriv ett mål.',
};

export const varden = (o: Overenskommelse): OverenskommelseVarden => ({
  rubrik: o.rubrik,
  parter: o.parter.map(({ organisation }) => organisation),
  giltigFran: o.giltigFran,
  giltigTill: o.giltigTill,
  lagesbildId: o.lagesbildId ?? '',
  fokusproblem: o.fokusproblem.join('\n'),
  troligaOrsaker: o.troligaOrsaker ?? '',
  mal: o.mal,
  dokumentationsform: o.dokumentationsform ?? '',
  uppfoljningsform: o.uppfoljningsform ?? '',
});

/** One thing per line; empty lines are nothing. */
export const rader = (text: string) =>
  text
    .split('\n')
    .map((rad) => rad.trim())
    .filter(Boolean);

export const innehall = (v: OverenskommelseVarden, foralderId: string | null = null): Request => ({
  rubrik: v.rubrik.trim(),
  foralderId,
  parter: v.parter,
  giltigFran: v.giltigFran,
  giltigTill: v.giltigTill,
  lagesbildId: tomSomNull(v.lagesbildId),
  fokusproblem: rader(v.fokusproblem),
  troligaOrsaker: tomSomNull(v.troligaOrsaker),
  mal: v.mal.trim(),
  dokumentationsform: tomSomNull(v.dokumentationsform),
  uppfoljningsform: tomSomNull(v.uppfoljningsform),
});
