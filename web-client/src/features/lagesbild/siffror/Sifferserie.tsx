import { useCallback } from 'react';
import { Diagram } from '../../../components/Diagram';
import { enhetsord, intervall, tal, talMedPrecision } from '../../../components/format';
import { Tabell } from '../../../components/Tabell';
import { Gnistdiagram } from '../../indikatorer/profil/Gnistdiagram';
import { siffertext } from '../siffra';
import type { Textsiffra } from '../typer';

type Varde = NonNullable<Textsiffra['nu']>;

/** A series in a text: as a line with its interval, or as a sparkline, and always as a table. */
export function Sifferserie({ siffra }: { siffra: Textsiffra }) {
  const rader = siffra.serie.flatMap(({ da, nu, reviderad }) => {
    const visad = da ?? nu;
    return visad ? [{ ...visad, nu: reviderad ? nu : null }] : [];
  });
  const rubrik = `${siffra.namn}, ${siffra.omradesnamn}, ${enhetsord(siffra.enhet)}`;
  const beskrivning = `${rubrik}. ${sammanfattning(rader, siffra.enhet)}`;
  return (
    <figure className="sifferserie">
      {siffra.slag === 'Diagram' ? (
        <Linje siffra={siffra} rader={rader} rubrik={rubrik} beskrivning={`Linjediagram: ${beskrivning}`} />
      ) : (
        <Gnistdiagram serie={rader.map((rad) => ({ ...rad, brott: false }))} text={beskrivning} />
      )}
      <Tabell
        bildtext={rubrik}
        rader={rader.toReversed()}
        nyckel={({ period }) => period}
        kolumner={[
          { rubrik: 'Period', cell: ({ period }) => period },
          {
            rubrik: 'Värde',
            tal: true,
            cell: (rad) => (rad.nu ? `nu ${vardet(rad.nu, siffra.enhet)} (då ${vardet(rad, siffra.enhet)})` : vardet(rad, siffra.enhet)),
          },
          { rubrik: '95 % intervall', tal: true, cell: ({ ki95 }) => (ki95 ? intervall(ki95.nedre, ki95.ovre, siffra.enhet) : '–') },
          { rubrik: 'Svar (n)', tal: true, cell: ({ n }) => (n == null ? '–' : tal(n)) },
        ]}
      />
    </figure>
  );
}

interface Linjeprops {
  siffra: Textsiffra;
  rader: Varde[];
  rubrik: string;
  beskrivning: string;
}

function Linje({ siffra, rader, rubrik, beskrivning }: Linjeprops) {
  const hamta = useCallback(async () => {
    const { ritaSerie } = await import('../../indikatorer/ritaSerie');
    const serie = rader.map((rad) => ({ ...rad, brott: false }));
    const syntetisk = rader.some((rad) => rad.syntetisk);
    return ritaSerie({ serie, namn: siffra.omradesnamn, jamfor: [], jamfornamn: '', brott: [], mal: null, syntetisk });
  }, [rader, siffra.omradesnamn]);
  return <Diagram beskrivning={beskrivning} rubrik={rubrik} filnamn={`${siffra.kod}-${siffra.omrade}`} hamta={hamta} />;
}

/** "Från 30 procent 2023 till 33 procent 2025": nothing about whether that is a change, which a test must say. */
function sammanfattning(rader: Varde[], enhet: string) {
  const visade = rader.filter(({ varde }) => varde != null);
  const [forsta, sista] = [visade[0], visade.at(-1)];
  if (!forsta || !sista) return 'Inget värde kan visas.';
  return forsta === sista ? `${siffertext(forsta, enhet)}.` : `Från ${siffertext(forsta, enhet)} till ${siffertext(sista, enhet)}.`;
}

const vardet = (rad: Varde, enhet: string) =>
  rad.varde == null ? siffertext(rad, enhet).split(',')[0] : talMedPrecision(rad.varde, enhet);
