import { intervall, medEnhet, tal } from '../../components/format';
import type { Siffra } from './typer';

type Varde = NonNullable<Siffra['nu']>;

const utanVarde: Record<string, string> = {
  ForFaSvar: 'för få svar',
  ForFaInvanare: 'för få invånare',
  Undertryckt: 'undertryckt',
  Saknas: 'saknas',
};

/** "43 procent (35–51), n = 142, 2023": never a share without n and interval. */
export function siffertext(varde: Varde | null | undefined, enhet: string) {
  if (!varde) return 'ingen siffra';
  const { period, varde: v, n, ki95, status, syntetisk } = varde;
  if (v === null || v === undefined) return `${utanVarde[status] ?? 'ingen siffra'}, ${period}`;
  const delar = [
    medEnhet(v, enhet) + (ki95 ? ` (${intervall(ki95.nedre, ki95.ovre, enhet)})` : ''),
    n ? `n = ${tal(n)}` : '',
    period,
    status === 'Osaker' ? 'osäker' : '',
    syntetisk ? 'syntetiska exempeldata' : '',
  ];
  return delar.filter(Boolean).join(', ');
}

/** What was pinned, and what it is now if somebody has revised it since. */
export function daOchNu({ da, nu, enhet, reviderad }: Pick<Siffra, 'da' | 'nu' | 'enhet' | 'reviderad'>) {
  if (!da) return siffertext(nu, enhet);
  return reviderad ? `nu ${siffertext(nu, enhet)} (då ${siffertext(da, enhet)})` : siffertext(da, enhet);
}
