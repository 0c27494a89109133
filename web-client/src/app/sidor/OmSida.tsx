import { Lank } from '../../components/Lank';
import { Sida } from '../../components/Sida';

export function OmSida() {
  return (
    <Sida
      titel="Om Trygghet"
      slutsats="Trygghet är stadens gemensamma arbetsyta för det brottsförebyggande arbetet: från siffror och lägesbild till beslutade och uppföljda åtgärder."
    >
      <section className="avsnitt lasbredd">
        <h2>Vad tjänsten är till för</h2>
        <p>
          Kommunen ska enligt lagen (2023:196) kartlägga brottsligheten, bestämma vad den vill åstadkomma och följa upp det. Här görs det i
          en kedja som hänger ihop, område för område, tillsammans med polisen.
        </p>
        <p>
          Tjänsten innehåller inga uppgifter om enskilda personer. Personnummer i fritext avvisas. Vem som har gjort vad i tjänsten loggas
          och kan granskas.
        </p>
      </section>
      <section className="avsnitt lasbredd">
        <h2>Siffrorna</h2>
        <p>
          Varje tal har en källa, ett datum och en revision, och inget tal skrivs över: när källan ändrar sig sparas den nya versionen
          bredvid den gamla. Andelar ur enkäter visas alltid med antal svar och 95 procents konfidensintervall. För få svar redovisas inte.
        </p>
        <p className="syntetiskt">
          <strong>Syntetiska exempeldata.</strong> Talen för stadsdelsområdena är påhittade så länge stadens egna leveranser saknas. De är
          märkta överallt där de visas.
        </p>
        <p>
          <Lank till="/indikatorer">Alla indikatorer med källa, licens och fallgropar</Lank>
        </p>
      </section>
      <section className="avsnitt lasbredd">
        <h2>För den som vill hämta eller lämna data</h2>
        <p>
          Allt som går att göra här går också att göra över <a href="/api-dokumentation">API:et</a>. Det följer den nationella
          REST-profilen, och beskrivningen finns som <a href="/openapi.yaml">openapi.yaml</a>.
        </p>
      </section>
    </Sida>
  );
}
