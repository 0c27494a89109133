import type { components } from '../../api/schema';
import { tomSomNull } from '../../components/formular/tom';

type Request = components['schemas']['UppdateraOrsakRequest'];

export interface OrsakVarden {
  text: string;
  typ: string;
  perspektiv: string;
  paverkbar: string;
  foralderOrsakId: string;
  rutinaktivitet: string;
}

export const tomOrsak: OrsakVarden = { text: '', typ: '', perspektiv: '', paverkbar: '', foralderOrsakId: '', rutinaktivitet: '' };

export const orsakKrav = {
  text: 'Beskriv orsaken.',
  typ: 'Välj direkt eller indirekt.',
  perspektiv: 'Välj vad orsaken gäller.',
  paverkbar: 'Ange om ni kan påverka orsaken.',
};

export const innehall = (v: OrsakVarden): Request => ({
  text: v.text.trim(),
  typ: v.typ as Request['typ'],
  perspektiv: v.perspektiv as Request['perspektiv'],
  paverkbar: v.paverkbar as Request['paverkbar'],
  foralderOrsakId: tomSomNull(v.foralderOrsakId),
  rutinaktivitet: v.rutinaktivitet === '' ? null : (v.rutinaktivitet as NonNullable<Request['rutinaktivitet']>),
});
