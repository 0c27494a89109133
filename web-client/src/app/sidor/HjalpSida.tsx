import { Lank } from '../../components/Lank';
import { Sida } from '../../components/Sida';
import { Statusmarke } from '../../components/Statusmarke';
import { hjalpsteg } from './hjalpsteg';

/** The chain explained step by step, and how to read what is shown. */
export function HjalpSida() {
  return (
    <Sida
      titel="Hjälp"
      slutsats="Arbetet är en kedja i sju steg. Varje steg vilar på det förra, och tjänsten visar var kedjan är bruten."
      smulor={[]}
    >
      <ol className="hjalpsteg">
        {hjalpsteg.map(({ rubrik, vem, text, till, lank }) => (
          <li key={rubrik}>
            <h2>{rubrik}</h2>
            <p className="dov">{vem}</p>
            <p>{text}</p>
            {till && (
              <p>
                <Lank till={till}>{lank}</Lank>
              </p>
            )}
          </li>
        ))}
      </ol>
      <section className="avsnitt lasbredd">
        <h2>Så läser du siffrorna</h2>
        <p>
          ”31 procent (27–36)” betyder att 31 procent av dem som svarade sa så, och att andelen bland alla i området med 95 procents
          säkerhet ligger mellan 27 och 36. Om två värden skiljer sig prövas med ett test; intervallen räcker inte för att avgöra det.
          Stöder testet en skillnad skriver vi ”sannolikt högre”, ”sannolikt lägre”, ”sannolikt ökat” eller ”sannolikt minskat”, annars
          ”ingen säkerställd skillnad”. Det sista betyder inte att ingen skillnad finns.
        </p>
        <p>
          Ett område jämförs med resten av staden: staden utan området. Det går bara när antalen bakom båda värdena är kända. En vägd enkät,
          ett medelvärde eller en dold del går inte att dra ifrån; då står värdena bredvid varandra utan prövning. Prövas många jämförelser
          på en gång höjs kravet, så att högst ungefär fem av hundra ”sannolikt” är falska larm.
        </p>
        <p>
          ”För få svar” betyder att färre än 30 svarade. ”Undertryckt” betyder att talet skulle kunna röja enskilda. Skillnaden mellan två
          andelar anges i procentenheter, aldrig i procent.
        </p>
      </section>
      <section className="avsnitt lasbredd">
        <h2>Så läser du färgerna</h2>
        <p>Färg står aldrig ensam: varje status har ett ord och en form.</p>
        <ul className="enkel">
          <li>
            <Statusmarke ton="bra">Grön</Statusmarke>: enligt plan
          </li>
          <li>
            <Statusmarke ton="varning">Gul</Statusmarke>: avviker, och det finns en åtgärd för att komma i fas
          </li>
          <li>
            <Statusmarke ton="fara">Röd</Statusmarke>: målet nås inte utan nytt beslut
          </li>
        </ul>
      </section>
      <section className="avsnitt lasbredd">
        <h2>Tangentbordet</h2>
        <p>
          Tabb går mellan länkar och fält. I kedjan och på kartan går piltangenterna mellan rutorna, och Enter öppnar. Esc släcker
          markeringen och stänger menyer. Varje sida har en egen adress som går att spara, skicka och skriva ut.
        </p>
      </section>
    </Sida>
  );
}
