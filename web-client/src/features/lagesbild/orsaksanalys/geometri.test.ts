import { expect, test } from 'vitest';
import { geometritext, lasGeometri, somGeometri } from './geometri';

test('a surface is closed, and is nothing before its third corner', () => {
  expect(
    somGeometri('Polygon', [
      [17.9, 59.4],
      [17.95, 59.4],
    ]),
  ).toBeUndefined();
  expect(
    somGeometri('Polygon', [
      [17.9, 59.4],
      [17.95, 59.4],
      [17.95, 59.42],
    ])?.coordinates,
  ).toEqual([
    [
      [17.9, 59.4],
      [17.95, 59.4],
      [17.95, 59.42],
      [17.9, 59.4],
    ],
  ]);
});
test.each(['59.403, 17.943', '59,403 17,943', '17.943 59.403'])('%s is read as a point, longitude first', (text) =>
  expect(lasGeometri(text)).toEqual({ type: 'Point', coordinates: [17.943, 59.403] }),
);
test.each(['Kista torg', '{', '{"type":"Point"}', '59.4'])('%s is no place', (text) => expect(lasGeometri(text)).toBe('fel'));
test('nothing is nothing', () => expect(lasGeometri(' ')).toBeNull());
test('a place can be read aloud', () => {
  expect(geometritext({ type: 'Point', coordinates: [17.943, 59.403] })).toBe('Punkt 59,403 N, 17,943 Ö');
  expect(
    geometritext({
      type: 'LineString',
      coordinates: [
        [17.9, 59.4],
        [17.95, 59.4],
      ],
    }),
  ).toBe('Linje med 2 punkter');
});
