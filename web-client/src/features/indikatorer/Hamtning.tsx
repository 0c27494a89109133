import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { apiBas } from '../../api/client';
import { Felruta } from '../../components/Felruta';
import { Kopiera } from '../../components/Kopiera';
import { type Filformat, filformat, hamtaMatvarden, type Matvardesurval } from './hamtaMatvarden';
import { useKonfiguration } from './useKonfiguration';

/** The same figures to take away: as a file, and as the exact query for programs. */
export function Hamtning({ urval }: { urval: Matvardesurval }) {
  const [fel, setFel] = useState<{ orsak: unknown; format: Filformat }>();
  const kan = useKonfiguration().data?.format ?? ['csv', 'json-stat2'];
  const format = (Object.keys(filformat) as Filformat[]).filter((namn) => kan.includes(namn));
  const fraga = new URLSearchParams({ indikator: urval.indikator.join(), omrade: urval.omrade.join(), uppdelning: 'alla' });
  const hamta = (valt: Filformat) => {
    setFel(undefined);
    hamtaMatvarden(urval, valt).catch((orsak) => setFel({ orsak, format: valt }));
  };
  return (
    <div className="hamtning">
      <div className="knappar utan-utskrift">
        {format.map((namn) => (
          <Button key={namn} variant="secondary" data-size="sm" onClick={() => hamta(namn)}>
            Ladda ner som {filformat[namn].text}
          </Button>
        ))}
      </div>
      <Kopiera etikett="Samma fråga till API:et, med egen token:" text={`${location.origin}${apiBas}/matvarden?${fraga}`} />
      {fel && <Felruta fel={fel.orsak} igen={() => hamta(fel.format)} />}
    </div>
  );
}
