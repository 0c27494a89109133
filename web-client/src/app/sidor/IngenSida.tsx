import { Lankknapp } from '../../components/Lankknapp';
import { Sida } from '../../components/Sida';

export function IngenSida() {
  return (
    <Sida
      titel="Sidan finns inte"
      slutsats="Adressen kan vara felskriven, eller så har sidan flyttat. Sök dig fram från en av de här sidorna."
      knappar={
        <>
          <Lankknapp till="/">Till start</Lankknapp>
          <Lankknapp till="/staden" variant="secondary">
            Alla områden
          </Lankknapp>
          <Lankknapp till="/indikatorer" variant="secondary">
            Alla indikatorer
          </Lankknapp>
        </>
      }
    />
  );
}
