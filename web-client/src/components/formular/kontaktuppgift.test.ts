import { expect, it } from 'vitest';
import { kontaktvarning } from './kontaktuppgift';

it.each(['Ring 070-123 45 67', '+46 70 123 45 67', 'Växeln 08-508 000 00'])('warns of the number in "%s"', (text) =>
  expect(kontaktvarning(text)).toMatch(/telefonnummer/),
);
it('warns of an address and quotes it', () => expect(kontaktvarning('Skriv till nagon@exempel.se.')).toMatch(/”nagon@exempel.se”/));
it.each(['2026-01-01 till 2026-12-31', 'RK 2020/516', '1 234 567 kr', 'kl. 20.00–02.00', ''])('says nothing of "%s"', (text) =>
  expect(kontaktvarning(text)).toBeUndefined(),
);
