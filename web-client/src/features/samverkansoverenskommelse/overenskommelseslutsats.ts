import { antal, datum } from '../../components/format';
import type { Overenskommelse } from './typer';

/** The clock of the agreement in one sentence. */
export function overenskommelseslutsats({ status, parter, undertecknanden, nastaRevision, giltigTill }: Overenskommelse) {
  const kvar = parter.length - undertecknanden.length;
  if (status === 'Utkast')
    return `${antal(kvar, 'part', 'parter')} av ${parter.length} har inte undertecknat än; först därefter gäller den.`;
  if (status === 'Forfallen') return `Överenskommelsen upphörde att gälla ${datum(giltigTill)}. En ny behövs.`;
  const nasta = nastaRevision ? datum(nastaRevision) : '';
  if (status === 'RevisionForsenad') return `Revisionen skulle ha gjorts senast ${nasta}.`;
  return `Överenskommelsen gäller till och med ${datum(giltigTill)} och ska ses över senast ${nasta}.`;
}
