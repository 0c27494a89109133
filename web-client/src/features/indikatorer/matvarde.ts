import { intervall, medEnhet, talMedPrecision } from '../../components/format';
import { flaggord } from './flaggor';
import type { Matvarde } from './typer';

// What a mätvärde is called when it is shown. A figure never stands without its uncertainty, a missing one never without its reason.

const statusord: Record<string, string> = {
  Ok: 'Godkänt',
  Osaker: 'Osäkert',
  ForFaSvar: 'För få svar',
  ForFaInvanare: 'För få invånare',
  Undertryckt: 'Undertryckt',
  Saknas: 'Saknas',
  Uppskattad: 'Uppskattat',
  Borttagen: 'Borttaget av källan',
};

type MedStatus = Pick<Matvarde, 'status'>;
type MedVarde = Pick<Matvarde, 'varde' | 'enhet' | 'status'> & MedKi;
/** The interval may be left out, null, or there. */
type MedKi = Partial<Pick<Matvarde, 'ki95'>>;

export const matvardesstatus = ({ status }: MedStatus) => statusord[status] ?? status;

/** "Godkänt", "Godkänt, preliminärt", and the flag of the import when there is one. */
export const statustext = (rad: Matvarde) =>
  [matvardesstatus(rad), rad.statistikstatus === 'Preliminar' && 'preliminärt', rad.flagga && flaggord(rad.flagga)]
    .filter(Boolean)
    .join(', ');

/** "31 procent", or the word for why there is no figure. */
export const vardetext = (rad: MedVarde) => (rad.varde == null ? matvardesstatus(rad) : medEnhet(rad.varde, rad.enhet));

/** "31", for a column that says the unit itself. */
export const vardeUtanEnhet = (rad: MedVarde) =>
  rad.varde == null ? matvardesstatus(rad).toLowerCase() : talMedPrecision(rad.varde, rad.enhet);

/** "27–36", or a dash when no interval is computed. */
export const intervalltext = ({ ki95, enhet }: MedKi & Pick<Matvarde, 'enhet'>) => (ki95 ? intervall(ki95.nedre, ki95.ovre, enhet) : '–');

/** "31 procent (27–36)". */
export function medIntervall(rad: MedVarde) {
  if (rad.varde == null) return matvardesstatus(rad).toLowerCase();
  const varde = medEnhet(rad.varde, rad.enhet);
  return rad.ki95 ? `${varde} (${intervalltext(rad)})` : varde;
}
