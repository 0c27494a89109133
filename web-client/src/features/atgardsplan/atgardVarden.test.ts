import { describe, expect, it } from 'vitest';
import { innehall, somTal, tomAtgard } from './atgardVarden';

describe('somTal', () => {
  it('reads spaces and a decimal comma', () => expect(somTal('450 000,5')).toBe(450000.5));
  it('leaves an empty field empty', () => expect(somTal('  ')).toBeNull());
});

describe('innehall', () => {
  it('sends resources as numbers', () => expect(innehall({ ...tomAtgard, kronor: '1 200' }).resurser.kronor).toBe(1200));
  it('sends no competence when nothing is written', () => expect(innehall(tomAtgard).resurser.kompetens).toBeNull());
});
