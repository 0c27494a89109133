import { describe, expect, it } from 'vitest';
import { innehall, tomAtgard } from './atgardVarden';

describe('innehall', () => {
  it('sends resources as numbers', () => expect(innehall({ ...tomAtgard, kronor: '1 200' }).resurser.kronor).toBe(1200));
  it('sends no competence when nothing is written', () => expect(innehall(tomAtgard).resurser.kompetens).toBeNull());
});
