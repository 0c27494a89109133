import { antal, tal } from '../../components/format';
import { Lank } from '../../components/Lank';
import { indikatorlank } from '../../components/lankar';
import { Tomt } from '../../components/Tomt';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { medIntervall } from './matvarde';
import { riktningsord, typord } from './ord';
import { Syntetiskt } from './Syntetiskt';
import { senasteFor } from './senaste';
import type { Indikator, Matvarde } from './typer';

interface Props {
  traffar: Indikator[];
  omrade: string;
  /** The latest figures, when they have come. */
  varden: Matvarde[] | undefined;
}

/** One line for each indicator, with its latest figure for the area. */
export function Katalogtraffar({ traffar, omrade, varden }: Props) {
  const namn = useOmradesnamn();
  if (traffar.length === 0)
    return (
      <Tomt rubrik="Ingen indikator motsvarar sökningen">
        Pröva ett kortare ord, ta bort ett filter eller skriv indikatorns kod, till exempel TRY-01.
      </Tomt>
    );
  const rader = traffar.map((indikator) => ({ indikator, nu: varden && senasteFor(varden, indikator.kod, omrade) }));
  return (
    <section className="avsnitt" aria-label="Träffar">
      <p className="dov" role="status">
        {antal(traffar.length, 'indikator', 'indikatorer')}
      </p>
      {rader.some(({ nu }) => nu?.syntetisk) && <Syntetiskt />}
      <ul className="poster katalog">
        {rader.map(({ indikator, nu }) => (
          <li key={indikator.kod}>
            <Lank till={indikatorlank(indikator.kod, nu?.omrade)}>{indikator.namn}</Lank>
            <p className="katalogvarde">{nu ? siffra(nu, namn(nu.omrade)) : varden && 'Inga värden än'}</p>
            <p>{beskriv(indikator)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Järva 2026: 43 procent (35–51), n = 423": never a share without its uncertainty. */
const siffra = (rad: Matvarde, omrade: string) => (
  <>
    {omrade} {rad.period}: <strong>{medIntervall(rad)}</strong>
    {rad.n != null && rad.varde != null && `, n\u00a0=\u00a0${tal(rad.n)}`}
    {rad.syntetisk && ' (syntetiskt)'}
  </>
);

const beskriv = ({ kod, typ, enhet, riktning, kalla, periodicitet }: Indikator) =>
  [kod, typord[typ] ?? typ, enhet, riktningsord[riktning]?.toLowerCase(), kalla, periodicitet].filter(Boolean).join(' · ');
