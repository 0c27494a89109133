import { Sida } from '../../components/Sida';
export function MinStart() {
  return <Sida titel="Mina områden" />;
}
