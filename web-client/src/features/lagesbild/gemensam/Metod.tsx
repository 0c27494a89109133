import { Details } from '@digdir/designsystemet-react';

/** How the suggestions are made, so that nobody has to trust them. */
export function Metod() {
  return (
    <Details className="utan-utskrift">
      <Details.Summary>Så görs förslagen</Details.Summary>
      <Details.Content>
        <p>
          Varje problem hos staden jämförs med varje problem hos polisen: texten (0,40), platsen (0,25), indikatorerna (0,20) och vilket
          slags problem det är (0,15). Text och plats jämförs bokstavsgrupp för bokstavsgrupp, tre tecken i taget. Från 0,45 av 1 visas
          paret som ett förslag. Måttet förstår inte vad texterna betyder: det hittar det som är skrivet lika. Ni bestämmer.
        </p>
      </Details.Content>
    </Details>
  );
}
