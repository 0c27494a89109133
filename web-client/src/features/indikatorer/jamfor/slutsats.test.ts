import { expect, it } from 'vitest';
import { jamforslutsats } from './slutsats';
import type { Jamforomrade } from './typer';

const omrade = (namn: string, lage: string | null) => ({ namn, lage }) as Jamforomrade;
const sats = (...omraden: Jamforomrade[]) => jamforslutsats({ omraden, syntetisk: false, text: 'Antal går inte att jämföra.' });

it('names those that chance does not explain, and claims nothing of the others', () =>
  expect(sats(omrade('Bromma', 'Over998'), omrade('Farsta', 'Under998'), omrade('Järva', 'Over95'), omrade('Skärholmen', 'Inom'))).toBe(
    'Bromma ligger sannolikt högre än områdena tillsammans. Farsta ligger sannolikt lägre än områdena tillsammans. För de övriga två finns ingen säkerställd skillnad.',
  ));
it('an area between the limits is not called different', () =>
  expect(sats(omrade('Järva', 'Over95'), omrade('Farsta', 'Inom'))).toBe(
    'Ingen säkerställd skillnad mellan något område och områdena tillsammans.',
  ));
it('says what the analysis says where there is no funnel', () => expect(sats(omrade('Järva', null))).toBe('Antal går inte att jämföra.'));
it('begins with the warning when the figures are made up', () =>
  expect(jamforslutsats({ omraden: [], syntetisk: true, text: 'Inget.' })).toBe('Syntetiska exempeldata. Inget.'));
