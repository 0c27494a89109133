import { Sida } from '../../components/Sida';

export function OmSida() {
  return <Sida titel="Om Trygghet" />;
}
