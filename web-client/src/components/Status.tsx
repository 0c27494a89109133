import { Statusmarke } from './Statusmarke';
import { statusord, statuston } from './status';

/** A status value of the API as a mark; `forsenad` is said in words beside it. */
export function Status({ status, forsenad }: { status: string; forsenad?: boolean | undefined }) {
  return (
    <>
      <Statusmarke ton={statuston(status)}>{statusord(status)}</Statusmarke>
      {forsenad && (
        <>
          {' '}
          <Statusmarke ton="fara">Försenad</Statusmarke>
        </>
      )}
    </>
  );
}
