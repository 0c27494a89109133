import { describe, expect, it } from 'vitest';
import { innehall, tomUppfoljning, uppfoljningKrav } from './uppfoljningVarden';

describe('uppfoljningKrav', () => {
  it('asks for no reason when all is green', () => expect(uppfoljningKrav({ statusfarg: 'Gron' })).not.toHaveProperty('avvikelseorsak'));
  it('asks why when it deviates', () => expect(uppfoljningKrav({ statusfarg: 'Gul' })).toHaveProperty('avvikelseorsak'));
});

describe('innehall', () => {
  it('claims no effect when none was judged', () => expect(innehall(tomUppfoljning).effekt).toBeNull());
  it('sends the baseline as a number', () =>
    expect(innehall({ ...tomUppfoljning, bedomning: 'Forbattring', utgangsvarde: '41,2' }).effekt?.utgangsvarde).toBe(41.2));
});
