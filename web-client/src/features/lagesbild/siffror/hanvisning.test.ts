import { expect, test } from 'vitest';
import { delad, hanvisning, hanvisningar, infogad } from './hanvisning';

test('a value has a period, a series and a chart have all', () => {
  expect(hanvisning('matvarde', 'TRY-01', 'jarva', '2025')).toBe('{{matvarde TRY-01 jarva 2025}}');
  expect(hanvisning('matvarde', 'TRY-01', 'jarva')).toBe('{{matvarde TRY-01 jarva senaste}}');
  expect(hanvisning('diagram', 'TRY-01', 'jarva', '2025')).toBe('{{diagram TRY-01 jarva}}');
});

test('references are found once each, in order', () => {
  expect(hanvisningar('a {{serie B x}} {{matvarde A x}} {{serie B x}} {{trasig')).toEqual(['{{serie B x}}', '{{matvarde A x}}']);
});

test('a text is cut where its references stand', () => {
  expect(delad('Den är {{matvarde A x}}.')).toEqual(['Den är ', '{{matvarde A x}}', '.']);
});

test('a reference is put in at the caret and does not stick to words', () => {
  expect(infogad('Den ärnu', 6, '{{a}}')).toBe('Den är {{a}} nu');
  expect(infogad('Den är ', 7, '{{a}}')).toBe('Den är {{a}}');
});
