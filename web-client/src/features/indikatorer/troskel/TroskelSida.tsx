import { getRouteApi } from '@tanstack/react-router';
import { tal, tidpunkt } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Sida } from '../../../components/Sida';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import { useHarRatt } from '../../organisation/useHarRatt';
import { useIndikator } from '../useIndikator';
import { AndraTroskelFormular } from './AndraTroskelFormular';
import type { Troskel, Troskelbeslut } from './typer';
import { useTroskel } from './useTroskel';

const route = getRouteApi('/indikatorer/$kod/troskel');

const kolumner: Kolumn<Troskelbeslut>[] = [
  { rubrik: 'Beslutat', cell: ({ beslutad, beslutadAv }) => `${tidpunkt(beslutad)}, ${beslutadAv}` },
  { rubrik: 'Minst', tal: true, cell: ({ minstaAntal }) => tal(minstaAntal) },
  { rubrik: 'Säkert', tal: true, cell: ({ sakertAntal }) => tal(sakertAntal) },
  { rubrik: 'Anledning', cell: ({ anledning }) => anledning },
  { rubrik: 'Omprövade värden', tal: true, cell: ({ omraknade }) => tal(omraknade) },
];

const regel = (andel: boolean, { minstaAntal, sakertAntal }: Troskel) =>
  andel
    ? `Andelar med färre än ${minstaAntal} svar visas inte, och med färre än ${sakertAntal} svar visas de som osäkra.`
    : `Antal under ${minstaAntal}, utom noll, visas inte.`;

/** From how many on an indicator's figures are shown, who decided it, and the form for who may. */
export function TroskelSida() {
  const { kod } = route.useParams();
  const indikator = useIndikator(kod).data;
  const troskel = useTroskel(kod);
  const farSkydda = useHarRatt('indikatorer:skydda', '00');
  const andel = indikator?.matning === 'Andel';
  return (
    <Sida
      titel="När siffran visas"
      smulor={[
        { text: 'Indikatorer', till: '/indikatorer' },
        { text: indikator?.namn ?? kod, till: `/indikatorer/${kod}` },
      ]}
      lage={`${kod} · ${indikator?.namn ?? '…'}`}
      slutsats={indikator && troskel.data && regel(andel, troskel.data)}
    >
      <Hamtat fraga={troskel}>
        {(data) => (
          <>
            <section className="avsnitt">
              <h2>Varför små tal döljs</h2>
              <p>
                Få svar säger inget säkert, och små tal kan peka ut en person. Ett dolt värde skyddas av att fler döljs, så att det inte går
                att räkna fram ur en total.
              </p>
              {farSkydda && <AndraTroskelFormular key={data.version} troskel={data} andel={andel} />}
            </section>
            <section className="avsnitt">
              <h2>Beslut om tröskeln</h2>
              {data.beslut.length === 0 ? (
                <Tomt rubrik="Tröskeln är den som katalogen började med">
                  Ingen har ändrat den. Statistikern kan göra det, med en anledning som står här.
                </Tomt>
              ) : (
                <Tabell
                  bildtext="Beslut om tröskeln, det senaste först"
                  doljBildtext
                  kolumner={kolumner}
                  rader={data.beslut}
                  nyckel={({ version }) => String(version)}
                />
              )}
            </section>
          </>
        )}
      </Hamtat>
    </Sida>
  );
}
