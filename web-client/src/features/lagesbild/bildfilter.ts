import { idag } from '../../components/format';
import { statusord } from '../../components/status';
import { useStadsdelsomraden } from '../organisation/useOmraden';
import { useOrganisationer } from '../organisation/useOrganisationer';
import { lagesbildstyper } from './ord';

const statusar = ['Utkast', 'Ledningsgranskad', 'Klar', 'Faststalld', 'Publicerad', 'Ersatt', 'Arkiverad'];
const forstaAret = 2020;

export type Bildsok = Partial<Record<'omrade' | 'typ' | 'status' | 'period' | 'part' | 'mottagna' | 'sida', string>>;

/** What the list can be narrowed by. The choices are the same for everyone: they tell of no picture. */
export function useBildfilter() {
  const omraden = useStadsdelsomraden().data ?? [];
  const organisationer = useOrganisationer().data ?? [];
  const nu = Number(idag().slice(0, 4));
  const ar = Array.from({ length: nu + 1 - forstaAret }, (_, i) => String(nu - i));
  const val = (filter: 'omrade' | 'typ' | 'status' | 'period' | 'part', etikett: string, alternativ: (readonly [string, string])[]) => ({
    filter,
    etikett,
    alternativ,
  });
  return [
    val('omrade', 'Område', [['0180', 'Hela staden'], ...omraden.map(({ kod, namn }) => [kod, namn] as const)]),
    val(
      'typ',
      'Slag',
      lagesbildstyper.map(({ varde, text }) => [varde, text] as const),
    ),
    val(
      'status',
      'Status',
      statusar.map((status) => [status, statusord(status)] as const),
    ),
    val(
      'period',
      'Period',
      ar.map((aret) => [aret, aret] as const),
    ),
    val(
      'part',
      'Part',
      organisationer.map(({ kod, namn }) => [kod, namn] as const),
    ),
  ];
}

/** The address of the list → what the API is asked for. A year is every picture whose period touches it. */
export const bildfraga = ({ omrade, typ, status, period, part, mottagna }: Bildsok, sida: number) => ({
  ...(omrade && { omrade }),
  ...(typ && { typ }),
  ...(status && { status }),
  ...(part && { part }),
  ...(mottagna === 'ja' && { mottagen: true }),
  ...(/^\d{4}$/.test(period ?? '') && { fran: `${period}-01-01`, till: `${period}-12-31` }),
  page: sida,
  limit: 20,
});
