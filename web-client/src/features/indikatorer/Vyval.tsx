import { ToggleGroup } from '@digdir/designsystemet-react';

/** The series as it is, or as a control chart. */
export function Vyval({ vy, valj }: { vy: string; valj: (vy: string) => void }) {
  return (
    <ToggleGroup data-toggle-group="Visa" value={vy} onChange={valj}>
      <ToggleGroup.Item value="serie">Serie</ToggleGroup.Item>
      <ToggleGroup.Item value="styrdiagram">Styrdiagram</ToggleGroup.Item>
    </ToggleGroup>
  );
}
