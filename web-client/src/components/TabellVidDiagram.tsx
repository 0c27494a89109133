import { ToggleGroup } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useMedia } from './useMedia';

/** Chart and table side by side when there is room, else one at a time. Both are always there in print. */
export function TabellVidDiagram({ diagram, tabell }: { diagram: ReactNode; tabell: ReactNode }) {
  const bred = useMedia('(min-width: 62rem)');
  const [visar, setVisar] = useState('diagram');
  return (
    <div className="tabell-vid-diagram">
      {!bred && (
        <ToggleGroup className="utan-utskrift" data-toggle-group="Visa som" value={visar} onChange={setVisar} data-size="sm">
          <ToggleGroup.Item value="diagram">Diagram</ToggleGroup.Item>
          <ToggleGroup.Item value="tabell">Tabell</ToggleGroup.Item>
        </ToggleGroup>
      )}
      <div data-dold={!bred && visar !== 'diagram' ? '' : undefined}>{diagram}</div>
      <div data-dold={!bred && visar !== 'tabell' ? '' : undefined}>{tabell}</div>
    </div>
  );
}
