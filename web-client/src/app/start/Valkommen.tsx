import { Button } from '@digdir/designsystemet-react';
import { Lankknapp } from '../../components/Lankknapp';
import { Sida } from '../../components/Sida';
import { useInloggning } from '../useInloggning';

const steg = [
  { namn: 'Problem', text: 'Vad händer, var, när och för vem? Beskrivet i en lägesbild som vilar på siffror.' },
  { namn: 'Orsak', text: 'Varför händer det, och vilka av orsakerna går att påverka?' },
  { namn: 'Åtgärd', text: 'Vem gör vad, till när, och vilken orsak svarar åtgärden mot?' },
  { namn: 'Indikator', text: 'Vilken siffra visar om det blev bättre, och hur säker är den?' },
  { namn: 'Uppföljning', text: 'Gjorde vi det vi sa, och hjälpte det? Varje tertial.' },
];

/** The start page before logging in: what the service is, in five words. */
export function Valkommen() {
  const { loggaIn } = useInloggning();
  return (
    <Sida
      titel="Från siffror till uppföljda åtgärder"
      slutsats="Trygghet håller ihop stadens brottsförebyggande arbete: varje åtgärd svarar mot en orsak, varje problem får ett svar, och luckorna syns."
      knappar={
        <>
          <Button onClick={loggaIn}>Logga in</Button>
          <Lankknapp till="/hjalp" variant="secondary">
            Så fungerar det
          </Lankknapp>
        </>
      }
    >
      <ol className="kedja-forklarad">
        {steg.map(({ namn, text }) => (
          <li key={namn}>
            <h2>{namn}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Sida>
  );
}
