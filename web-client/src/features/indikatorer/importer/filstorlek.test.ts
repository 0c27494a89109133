import { expect, it } from 'vitest';
import { filstorlek } from './filstorlek';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [1_234_567, '1,2 MB'],
  [500_000_000, '500 MB'],
  [2_000_000_000_000, '2\u202f000 GB'],
])('%d is %s', (byte, text) => expect(filstorlek(byte)).toBe(text.replace(/ (?=\w+$)/, '\u00a0')));
