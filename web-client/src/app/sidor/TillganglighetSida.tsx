import { Sida } from '../../components/Sida';

/** The statement the law asks for (2018:1937), with everything Digg's regulation lists. */
export function TillganglighetSida() {
  return (
    <Sida
      titel={'Tillgänglighets\u00adredogörelse'}
      slutsats="Stockholms stad står bakom tjänsten Trygghet. Tjänsten är delvis förenlig med lagen om tillgänglighet till digital offentlig service."
    >
      <section className="avsnitt lasbredd">
        <h2>Det som inte är tillgängligt</h2>
        <p>Vi känner till de här bristerna. De beror på att arbetet inte är klart, inte på något undantag.</p>
        <ul>
          <li>
            Diagrammen går inte att läsa punkt för punkt med skärmläsare. Samma tal står i en tabell bredvid varje diagram. (WCAG 1.1.1)
          </li>
          <li>Kedjan som bild kräver en bred skärm. På smalare skärmar, och när du väljer det, visas den som lista. (WCAG 1.4.10)</li>
          <li>API-dokumentationen är en engelskspråkig komponent som vi inte har prövat i alla delar. (WCAG 3.1.1)</li>
        </ul>
      </section>
      <section className="avsnitt lasbredd">
        <h2>Rapportera en brist</h2>
        <p>
          Hittar du ett hinder som inte står här, eller behöver du innehållet i ett annat format? Berätta det för{' '}
          <a href="https://start.stockholm/kontakt/">Kontaktcenter Stockholm</a> och skriv att det gäller tjänsten Trygghet. Beskriv vilken
          sida det gäller och vad som hindrar dig.
        </p>
        <p>
          Myndigheten för digital förvaltning har tillsyn över lagen. Är du inte nöjd med hur vi tar emot din synpunkt kan du{' '}
          <a href="https://www.digg.se/tdosanmalan">anmäla det till Digg</a>.
        </p>
      </section>
      <section className="avsnitt lasbredd">
        <h2>Oskäligt betungande anpassning</h2>
        <p>Vi åberopar inte undantaget i 12 § för någon del av tjänsten.</p>
      </section>
      <section className="avsnitt lasbredd">
        <h2>Innehåll som inte omfattas av lagen</h2>
        <p>
          Dokument som andra myndigheter har upprättat, och som någon länkar till från en lägesbild eller en överenskommelse, omfattas inte
          enligt 9 §.
        </p>
      </section>
      <section className="avsnitt lasbredd">
        <h2>Hur vi har testat</h2>
        <p>
          Vi har själva prövat sidorna mot EN 301 549 V3.2.1 och WCAG 2.1 nivå AA: med automatiska kontroller av varje sida, med enbart
          tangentbord och i 320 bildpunkters bredd för de viktigaste sidorna. Ingen oberoende granskning är gjord.
        </p>
        <p>Senaste bedömningen gjordes 2026-11-23. Redogörelsen uppdaterades senast 2026-11-23.</p>
      </section>
    </Sida>
  );
}
