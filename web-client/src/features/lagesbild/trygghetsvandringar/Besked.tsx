import { Statusmarke } from '../../../components/Statusmarke';

/** How far the answering has come. */
export function Besked({ antal, med }: { antal: number; med: number }) {
  if (antal === 0) return <Statusmarke ton="lugn">Inget antecknat</Statusmarke>;
  return <Statusmarke ton={med === antal ? 'bra' : 'varning'}>{`${med} av ${antal} har fått besked`}</Statusmarke>;
}
