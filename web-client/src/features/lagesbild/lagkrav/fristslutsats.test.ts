import { expect, test } from 'vitest';
import { fristtext, stadsslutsats } from './fristslutsats';
import type { Frister, Fristlage, Fristrad } from './typer';

const rad = (lage: Fristlage, alderManader = 3): Fristrad => ({
  omrade: 'jarva',
  namn: 'Järva',
  typ: 'Stadsdelsomrade',
  lage,
  pagaende: 0,
  gallande:
    lage === 'Saknas'
      ? null
      : {
          id: '1',
          rubrik: 'Bild',
          typ: 'Gemensam',
          status: 'Publicerad',
          beslutsdatum: '2026-08-26',
          alderManader,
          forfaller: '2028-08-26',
        },
});
const stad = (...lagen: Fristlage[]): Frister => ({
  lagkrav: { kod: 'k', lag: '2023:196', paragraf: '6 §', gransManader: 24, varningar: [18, 21], verifierad: false },
  omraden: lagen.map((lage) => rad(lage)),
});

test('an area says how old its picture is and by when it must be renewed', () => {
  expect(fristtext(rad('Aktuell'))).toBe('Lägesbilden är 3\u00a0månader gammal och ska förnyas senast 2028-08-26.');
  expect(fristtext(rad('Aktuell', 0))).toContain('mindre än en månad');
  expect(fristtext(rad('Saknas'))).toBe('Ingen lägesbild är fastställd.');
  expect(fristtext(rad('Bradskande', 22))).toContain('Börja förnya den');
  expect(fristtext(rad('Forsenad', 25))).toContain('skulle ha förnyats');
});

test('the city says what is missing or late, and nothing when all is well', () => {
  expect(stadsslutsats(stad('Saknas', 'Forsenad', 'Snart', 'Bradskande', 'Aktuell'))).toBe(
    'En saknar fastställd lägesbild, en har en försenad och två behöver förnya sin snart.',
  );
  expect(stadsslutsats(stad('Aktuell', 'Aktuell'))).toBe('Alla två lägesbilder är aktuella.');
  expect(stadsslutsats(stad())).toBe('Du har inget område att visa lägesbilder för.');
});
