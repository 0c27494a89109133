import { ToggleGroup } from '@digdir/designsystemet-react';
import type { Periodslag } from './serie';

const ord: Record<Periodslag, string> = {
  ar: 'År',
  halvar: 'Halvår',
  tertial: 'Tertial',
  kvartal: 'Kvartal',
  manad: 'Månad',
  vecka: 'Vecka',
  annan: 'Annan period',
};

interface Props {
  slag: Periodslag[];
  valt: Periodslag;
  valj: (slag: Periodslag) => void;
}

/** Years or months, when there are both. */
export function Periodval({ slag, valt, valj }: Props) {
  if (slag.length < 2) return null;
  return (
    <ToggleGroup data-toggle-group="Period" value={valt} onChange={(varde) => valj(varde as Periodslag)}>
      {slag.map((namn) => (
        <ToggleGroup.Item key={namn} value={namn}>
          {ord[namn]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  );
}
