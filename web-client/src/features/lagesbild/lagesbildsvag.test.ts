import { expect, test } from 'vitest';
import { lagesbildsvag } from './lagesbildsvag';

test('an own picture ends with being shared, the others with being published', () => {
  expect(lagesbildsvag({ status: 'Utkast', typ: 'Egen', delad: false }).steg.at(-1)?.text).toBe('Delad');
  expect(lagesbildsvag({ status: 'Utkast', typ: 'Gemensam', delad: false }).steg.at(-1)?.text).toBe('Publicerad');
});

test('the step it stands on is one, and those before it are done', () => {
  const { steg } = lagesbildsvag({ status: 'Klar', typ: 'Tertial', delad: false });
  expect(steg.map(({ nu, gjort }) => [nu, gjort])).toEqual([
    [false, true],
    [false, true],
    [true, false],
    [false, false],
    [false, false],
  ]);
});

test('what comes next says who does it', () => {
  expect(lagesbildsvag({ status: 'Klar', typ: 'Egen', delad: false }).nasta).toContain('delar');
  expect(lagesbildsvag({ status: 'Klar', typ: 'Egen', delad: true }).nasta).toContain('ny version');
  expect(lagesbildsvag({ status: 'Klar', typ: 'Gemensam', delad: false }).nasta).toContain('styrgruppen');
});
