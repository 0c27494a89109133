import { expect, test } from 'vitest';
import { motAndra, motStaden } from './datahjalp';

test('a difference is said only when the test supports it', () => {
  expect(motStaden({ slutsats: 'SannoliktMinskat', orsaker: [] }, 'Järva')).toBe('Jämfört med hela staden ligger Järva sannolikt lägre.');
  expect(motStaden({ slutsats: 'IngenSakerstalldSkillnad', orsaker: [] }, 'Järva')).toBe(
    'Ingen säkerställd skillnad mellan Järva och hela staden.',
  );
});

test('an area within what chance explains has no place among the others', () => {
  const omraden = [{ omrade: 'jarva', lage: 'Inom' as const }];
  expect(motAndra({ omraden }, 'jarva', 'Järva')).toBe('Järva skiljer sig inte från områdena tillsammans mer än slumpen kan förklara.');
  expect(motAndra({ omraden: [] }, 'jarva', 'Järva')).toBe('Jämförelsen med de andra områdena kan inte prövas.');
});
