import type { Alternativ } from '../../components/formular/ValFalt';
import type { Processteg } from './typer';

/** The five steps in order, with what is done in each. */
export const stegen: { steg: Processteg; text: string; gors: string }[] = [
  { steg: 'Initierad', text: 'Initiera samverkan', gors: 'Parter, grupper, mandat och resurser bestäms.' },
  { steg: 'EgenKartlaggning', text: 'Egen kartläggning', gors: 'Stad och polis gör var sin lägesbild.' },
  { steg: 'GemensamPrioritering', text: 'Gemensam prioritering', gors: 'Gemensam lägesbild, orsaker, mål, överenskommelse.' },
  { steg: 'Genomforande', text: 'Genomförande', gors: 'Beslutade åtgärder genomförs.' },
  { steg: 'Uppfoljning', text: 'Uppföljning', gors: 'Vad gjordes, vad gav det, vad lär vi oss?' },
];

export const stegord = (steg: string) =>
  stegen.find((s) => s.steg === steg)?.text ?? ({ Vilande: 'Vilande', Avslutad: 'Avslutad' } as Record<string, string>)[steg] ?? steg;

export const orsaker: Alternativ[] = [
  { varde: 'NyInformation', text: 'Ny information' },
  { varde: 'NyaForhallanden', text: 'Nya förhållanden' },
  { varde: 'BristIUnderlag', text: 'Brist i underlaget' },
  { varde: 'Resursandring', text: 'Ändrade resurser' },
  { varde: 'Organisationsandring', text: 'Ändrad organisation' },
  { varde: 'Beslut', text: 'Beslut' },
];
