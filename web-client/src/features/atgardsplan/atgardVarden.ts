import type { components } from '../../api/schema';
import { somTal, somText } from '../../components/formular/tal';
import type { Atgard } from './typer';

type Request = components['schemas']['UppdateraAtgardRequest'];

/** What the form holds: text as it was typed, also the numbers. */
export interface AtgardVarden {
  problemId: string;
  orsakIds: string[];
  rubrik: string;
  beskrivning: string;
  preventionstyp: string;
  ansvarigOrganisation: string;
  ansvarigRoll: string;
  startdatum: string;
  slutdatum: string;
  operativtMal: string;
  insatsform: string;
  evidens: string;
  indikatorer: string[];
  timmar: string;
  kronor: string;
  arsarbetskrafter: string;
  kompetens: string;
}

export const tomAtgard: AtgardVarden = {
  problemId: '',
  orsakIds: [],
  rubrik: '',
  beskrivning: '',
  preventionstyp: '',
  ansvarigOrganisation: '',
  ansvarigRoll: '',
  startdatum: '',
  slutdatum: '',
  operativtMal: '',
  insatsform: '',
  evidens: '',
  indikatorer: [],
  timmar: '',
  kronor: '',
  arsarbetskrafter: '',
  kompetens: '',
};

export const atgardKrav = {
  problemId: 'Välj problemet som åtgärden ska svara mot.',
  rubrik: 'Skriv en rubrik.',
  beskrivning: 'Beskriv vad som ska göras.',
  preventionstyp: 'Välj slag.',
  ansvarigOrganisation: 'Välj den enda ansvariga organisationen.',
  ansvarigRoll: 'Ange den ansvariga rollen.',
  startdatum: 'Ange när arbetet börjar.',
  slutdatum: 'Ange när det ska vara klart.',
  operativtMal: 'Ange ett mål som går att stämma av.',
  insatsform: 'Välj insatsform.',
  evidens: 'Välj kunskapsläge.',
};

export const varden = (a: Atgard): AtgardVarden => ({
  ...a,
  orsakIds: [...a.orsakIds],
  indikatorer: [...a.indikatorer],
  timmar: somText(a.resurser.timmar),
  kronor: somText(a.resurser.kronor),
  arsarbetskrafter: somText(a.resurser.arsarbetskrafter),
  kompetens: a.resurser.kompetens ?? '',
});

export const innehall = (v: AtgardVarden, medverkande: readonly string[] = []): Request => ({
  problemId: v.problemId,
  orsakIds: v.orsakIds,
  rubrik: v.rubrik.trim(),
  beskrivning: v.beskrivning.trim(),
  preventionstyp: v.preventionstyp as Request['preventionstyp'],
  ansvarigOrganisation: v.ansvarigOrganisation,
  ansvarigRoll: v.ansvarigRoll.trim(),
  medverkande: [...medverkande],
  startdatum: v.startdatum,
  slutdatum: v.slutdatum,
  operativtMal: v.operativtMal.trim(),
  insatsform: v.insatsform as Request['insatsform'],
  evidens: v.evidens as Request['evidens'],
  indikatorer: v.indikatorer,
  resurser: {
    timmar: somTal(v.timmar),
    kronor: somTal(v.kronor),
    arsarbetskrafter: somTal(v.arsarbetskrafter),
    kompetens: v.kompetens.trim() || null,
  },
});
