import { describe, expect, it } from 'vitest';
import { aldersord, arForsenad, manaderSedan, nastaPeriodSlutar } from './alder';

it.each([
  ['2026-11-25', '2026-11-25', 0],
  ['2026-10-31', '2026-11-30', 0],
  ['2026-10-31', '2026-12-01', 1],
  ['2025-12-31', '2026-11-25', 10],
  ['2027-12-31', '2026-11-25', 0],
])('from %s to %s are %d whole months', (till, idag, manader) => expect(manaderSedan(till, idag)).toBe(manader));

describe('late', () => {
  it('is a yearly figure when the next year has ended and its source has had half a year', () => {
    expect(arForsenad('årlig', '2024-12-31', '2026-06-30')).toBe(false);
    expect(arForsenad('årlig', '2024-12-31', '2026-07-31')).toBe(true);
  });
  it('is not a survey of every third year after three years', () =>
    expect(arForsenad('vart tredje år', '2023-12-31', '2026-12-31')).toBe(false));
  it('is nothing that comes as it comes', () => expect(arForsenad('löpande', '2010-12-31', '2026-12-31')).toBe(false));
});

it.each([
  [0, 'denna månad'],
  [1, '1 månad'],
  [23, '23 månader'],
  [24, '2 år'],
  [35, '2 år'],
])('%d months is said as %s', (manader, ord) => expect(aldersord(manader).replaceAll('\u00a0', ' ')).toBe(ord));

it.each([
  ['årlig', '2025-12-31', '2026-12-31'],
  ['månad', '2026-01-31', '2026-02-28'],
  ['tertial', '2026-08-31', '2026-12-31'],
  ['vart tredje år', '2026-12-31', '2029-12-31'],
  ['löpande', '2026-12-31', undefined],
])('the period after a figure that comes %s and ended %s ends %s', (periodicitet, till, nasta) =>
  expect(nastaPeriodSlutar(periodicitet, till)).toBe(nasta),
);
