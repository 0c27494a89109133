import type { Ton } from './Statusmarke';

/** The statuses of the API in Swedish, with the tone they are shown in. */
const ord: Record<string, [text: string, ton: Ton]> = {
  // lägesbild, handlingsplan
  Utkast: ['Utkast', 'lugn'],
  Ledningsgranskad: ['Ledningsgranskad', 'pagar'],
  Klar: ['Klar', 'pagar'],
  Faststalld: ['Fastställd', 'bra'],
  Publicerad: ['Publicerad', 'bra'],
  Ersatt: ['Ersatt', 'lugn'],
  Arkiverad: ['Arkiverad', 'lugn'],
  Beslutad: ['Beslutad', 'pagar'],
  Avslutad: ['Avslutad', 'lugn'],
  // överenskommelse
  Gallande: ['Gällande', 'bra'],
  RevisionForsenad: ['Revision försenad', 'varning'],
  Forfallen: ['Förfallen', 'fara'],
  // prioritering
  Oppet: ['Öppet möte', 'pagar'],
  Avslutat: ['Avslutat möte', 'lugn'],
  Prioriterad: ['Prioriterad', 'bra'],
  Bortprioriterad: ['Bortprioriterad', 'lugn'],
  Avvaktar: ['Avvaktar', 'varning'],
  // åtgärd
  Foreslagen: ['Föreslagen', 'lugn'],
  Pagar: ['Pågår', 'pagar'],
  Pausad: ['Pausad', 'varning'],
  Genomford: ['Genomförd', 'bra'],
  Avbruten: ['Avbruten', 'lugn'],
  // uppföljning
  Gron: ['Grön', 'bra'],
  Gul: ['Gul', 'varning'],
  Rod: ['Röd', 'fara'],
  EnligtPlan: ['Enligt plan', 'bra'],
  Avvikelse: ['Avvikelse', 'varning'],
  EjPaborjad: ['Ej påbörjad', 'lugn'],
  // process
  Initierad: ['Initierad', 'pagar'],
  EgenKartlaggning: ['Egen kartläggning', 'pagar'],
  GemensamPrioritering: ['Gemensam prioritering', 'pagar'],
  Genomforande: ['Genomförande', 'pagar'],
  Uppfoljning: ['Uppföljning', 'pagar'],
  Vilande: ['Vilande', 'lugn'],
};

export const statusord = (status: string) => ord[status]?.[0] ?? status;
export const statuston = (status: string): Ton => ord[status]?.[1] ?? 'lugn';
