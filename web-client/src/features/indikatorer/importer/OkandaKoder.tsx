import { antal, tal } from '../../../components/format';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { useMig } from '../../organisation/useMig';
import { KorOm } from './KorOm';
import { kallaFor } from './kallaFor';
import { OversattKod } from './OversattKod';
import type { Import, OkandKod } from './typer';
import { useKallor } from './useKallor';
import { useOkandaKallkoder } from './useOkandaKallkoder';

const visas = 50;
const slagord: Record<OkandKod['slag'], string> = { Indikator: 'Indikator', Omrade: 'Område', Uppdelning: 'Uppdelning' };

/** Codes that are not ours: put right in the file, or said once and for all what they are here. */
export function OkandaKoder({ rad }: { rad: Import }) {
  const far = useMig().data?.rattigheter.some(({ ratt }) => ratt === 'indikatorer:koder') ?? false;
  const kalla = kallaFor(useKallor(far).data ?? [], rad);
  const kvar = useOkandaKallkoder(kalla).data;
  const oversatt = (kod: OkandKod) =>
    kvar !== undefined && kvar.length < 100 && !kvar.some((k) => k.slag === kod.slag && k.kod === kod.kod);
  const kolumner: Kolumn<OkandKod>[] = [
    { rubrik: 'Kod i filen', cell: ({ kod }) => kod },
    { rubrik: 'Slag', cell: ({ slag }) => slagord[slag] },
    { rubrik: 'Rader', tal: true, cell: ({ antal: n }) => tal(n) },
    kalla
      ? { rubrik: 'Är hos oss', cell: (kod) => (oversatt(kod) ? 'översatt' : <OversattKod kalla={kalla} kod={kod} />) }
      : { rubrik: 'Närmast hos oss', cell: ({ forslag }) => forslag ?? 'ingen liknande' },
  ];
  return (
    <>
      <h3>Koder som inte finns hos oss</h3>
      <p>
        {kalla
          ? 'Säg vad koden är hos oss, så gäller det alla filer från källan. Kör sedan om filen.'
          : 'Rätta dem i filen och skicka den igen, eller be en statistiker översätta dem.'}
      </p>
      <Tabell
        bildtext="Okända koder, en gång var"
        doljBildtext
        kolumner={kolumner}
        rader={rad.okandaKoder.slice(0, visas)}
        nyckel={({ slag, kod }) => `${slag} ${kod}`}
      />
      {rad.okandaKoder.length > visas && (
        <p>
          Och {antal(rad.okandaKoder.length - visas, 'kod', 'koder')} till. Så många okända koder tyder på att filen har ett annat format.
        </p>
      )}
      {kalla && rad.okandaKoder.some(oversatt) && <KorOm id={rad.id} />}
    </>
  );
}
