import type { components } from '../../api/schema';
import { tomSomNull } from '../../components/formular/tom';

type S = components['schemas'];
type Uppfoljning = S['HamtaUppfoljningResponse'];

/** What the form holds. The effect is flat here, and one thing in the API. */
export interface UppfoljningVarden {
  rapporttillfalleId: string;
  genomforande: string;
  statusfarg: string;
  resultat: string;
  avvikelseorsak: string;
  atgardVidAvvikelse: string;
  indikator: string;
  bedomning: string;
  utgangsvarde: string;
  osakerhet: string;
}

export const tomUppfoljning: UppfoljningVarden = {
  rapporttillfalleId: '',
  genomforande: '',
  statusfarg: '',
  resultat: '',
  avvikelseorsak: '',
  atgardVidAvvikelse: '',
  indikator: '',
  bedomning: '',
  utgangsvarde: '',
  osakerhet: '',
};

/** A deviation must be explained: yellow and red ask for more than green. */
export function uppfoljningKrav({ statusfarg }: Pick<UppfoljningVarden, 'statusfarg'>) {
  const alltid = {
    rapporttillfalleId: 'Välj rapporttillfälle.',
    genomforande: 'Välj hur genomförandet går.',
    statusfarg: 'Välj färg.',
    resultat: 'Skriv vad som är gjort.',
  };
  if (statusfarg === '' || statusfarg === 'Gron') return alltid;
  return { ...alltid, avvikelseorsak: 'Ange varför det avviker.', atgardVidAvvikelse: 'Ange vad ni gör åt avvikelsen.' };
}

export const varden = (u: Uppfoljning): UppfoljningVarden => ({
  rapporttillfalleId: u.rapporttillfalleId,
  genomforande: u.genomforande,
  statusfarg: u.statusfarg,
  resultat: u.resultat,
  avvikelseorsak: u.avvikelseorsak ?? '',
  atgardVidAvvikelse: u.atgardVidAvvikelse ?? '',
  indikator: u.effekt?.indikator ?? '',
  bedomning: u.effekt?.bedomning ?? '',
  utgangsvarde: u.effekt?.utgangsvarde?.toString().replace('.', ',') ?? '',
  osakerhet: u.effekt?.osakerhet ?? '',
});

const tal = (text: string) => (text.trim() === '' ? null : Number(text.replaceAll(/\s/g, '').replace(',', '.')));

export const innehall = (v: UppfoljningVarden): S['UppdateraUppfoljningRequest'] => ({
  genomforande: v.genomforande as S['Genomforande'],
  statusfarg: v.statusfarg as S['Statusfarg'],
  resultat: v.resultat.trim(),
  avvikelseorsak: tomSomNull(v.avvikelseorsak),
  atgardVidAvvikelse: tomSomNull(v.atgardVidAvvikelse),
  effekt:
    v.bedomning === ''
      ? null
      : {
          indikator: v.indikator,
          bedomning: v.bedomning as S['Effektbedomning'],
          osakerhet: v.osakerhet.trim(),
          utgangsvarde: tal(v.utgangsvarde),
        },
});
