import { Sida } from '../../components/Sida';

export function HjalpSida() {
  return <Sida titel="Hjälp" />;
}
