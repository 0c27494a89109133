import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { ValFalt } from '../../../components/formular/ValFalt';
import { useDatamangder } from '../useDatamangder';
import { useKonfiguration } from '../useKonfiguration';
import { FilFalt } from './FilFalt';
import { hamtaMall } from './hamtaFiler';
import { lasarnamn } from './ord';
import { useSkapaImport } from './useSkapaImport';

const lagen = [
  { varde: 'Allt', text: 'Allt eller inget', hjalp: 'Är en rad fel lagras ingen.' },
  { varde: 'Rader', text: 'De rader som är rätt', hjalp: 'Felaktiga rader lämnas utanför och kan skickas igen.' },
];

/** Formats that do not say which period they are about. */
const utanPeriod = ['enkat-antal'];

/** Send a file to be examined. Afterwards the import has an address of its own. */
export function NyImport() {
  const navigate = useNavigate();
  const skapa = useSkapaImport();
  const datamangder = useDatamangder().data ?? [];
  const konfiguration = useKonfiguration().data;
  const [fil, setFil] = useState<File>();
  const formular = useFormular({
    nyckel: 'import',
    initial: { fil: '', datamangd: '', lasare: 'trygghet-csv', lage: 'Allt', period: '' },
    krav: { fil: 'Välj en fil.', datamangd: 'Välj vilken datamängd siffrorna hör till.', lasare: 'Välj format.', lage: 'Välj läge.' },
    skicka: async ({ fil: _, period, ...leverans }) => {
      const { id } = await skapa(fil as File, { ...leverans, ...(utanPeriod.includes(leverans.lasare) && { period }) });
      await navigate({ to: '/indikatorer/importer/$id', params: { id } });
    },
  });
  const { varden, satt } = formular;
  const tappad = varden.fil !== '' && !fil; // a draft remembers the name, never the file
  useEffect(() => {
    if (tappad) satt({ fil: '' });
  });
  return (
    <Formular formular={formular} knapp="Granska filen">
      <FilFalt
        fil={fil}
        fel={formular.perFalt.fil}
        storst={konfiguration?.storstaImport}
        valj={(vald) => {
          setFil(vald);
          satt({ fil: vald.name });
        }}
      />
      <ValFalt
        formular={formular}
        namn="datamangd"
        etikett="Datamängd"
        alternativ={datamangder.map(({ kod, namn }) => ({ varde: kod, text: `${namn} (${kod})` }))}
      />
      {varden.datamangd && (
        <Button type="button" variant="tertiary" data-size="sm" className="till-vanster" onClick={() => void hamtaMall(varden.datamangd)}>
          Hämta en mall att fylla i
        </Button>
      )}
      <ValFalt
        formular={formular}
        namn="lasare"
        etikett="Format"
        alternativ={(konfiguration?.lasare ?? []).map((kod) => ({ varde: kod, text: lasarnamn(kod) }))}
      />
      {utanPeriod.includes(varden.lasare) && (
        <TextFalt formular={formular} namn="period" etikett="Period" hjalp="Som 2026, 2026-T2 eller 2026-08: filen säger den inte själv." />
      )}
      <RadioFalt formular={formular} namn="lage" etikett="Vad ska lagras?" alternativ={lagen} />
    </Formular>
  );
}
