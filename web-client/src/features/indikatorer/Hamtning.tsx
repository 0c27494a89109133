import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { apiBas } from '../../api/client';
import { Felruta } from '../../components/Felruta';
import { hamtaCsv } from './hamtaCsv';

/** The same figures for machines: the exact query, and the file. */
export function Hamtning({ indikator, omrade }: { indikator: string; omrade: string }) {
  const [fel, setFel] = useState<unknown>();
  const fraga = `${apiBas}/matvarden?indikator=${indikator}&omrade=${omrade}&uppdelning=alla`;
  const hamta = () => {
    setFel(undefined);
    hamtaCsv(indikator, omrade).catch(setFel);
  };
  return (
    <div className="hamtning">
      <p>
        Samma tal i API:et: <a href={fraga}>{`GET ${fraga}`}</a>
      </p>
      <Button variant="secondary" data-size="sm" className="utan-utskrift" onClick={hamta}>
        Ladda ner som CSV
      </Button>
      {fel !== undefined && <Felruta fel={fel} igen={hamta} />}
    </div>
  );
}
