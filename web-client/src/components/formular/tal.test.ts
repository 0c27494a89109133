import { describe, expect, it } from 'vitest';
import { somTal } from './tal';

describe('somTal', () => {
  it('reads spaces and a decimal comma', () => expect(somTal('450 000,5')).toBe(450000.5));
  it('leaves an empty field empty', () => expect(somTal('  ')).toBeNull());
});
