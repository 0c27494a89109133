import { expect, test } from 'vitest';
import { omradestext } from './ord';

const namn = (kod: string) => kod.toUpperCase();

test('a few areas are named', () => expect(omradestext(['a', 'b', 'c'], namn)).toBe('A, B, C'));

test('many areas are counted', () => expect(omradestext(['a', 'b', 'c', 'd'], namn)).toBe('4 områden'));
