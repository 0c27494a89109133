import { Sida } from '../../components/Sida';

export function TillganglighetSida() {
  return <Sida titel="Tillgänglighetsredogörelse" />;
}
