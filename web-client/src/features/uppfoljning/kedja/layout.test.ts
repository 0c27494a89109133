import { describe, expect, it } from 'vitest';
import { exempel } from './exempel';
import { genom, nasta } from './gang';
import { laggUt } from './layout';
import { byggKedja } from './modell';

const layout = laggUt(byggKedja(exempel));
const ruta = (id: string) => layout.rutor.find((r) => r.id === id);
const har = (fran: string, till: string) => layout.linjer.some(([a, b]) => a === fran && b === till);

describe('the picture of the chain', () => {
  it('gives a problem as many rows as its causes and measures need', () => expect(ruta('problem-p1')).toMatchObject({ rad: 1, rader: 3 }));
  it('puts the next problem under it', () => expect(ruta('problem-p2')?.rad).toBe(4));
  it('hangs a shared measure under the cause that has none of its own', () => expect(ruta('atgard-a2')?.rad).toBe(ruta('orsak-o2')?.rad));
  it('draws a line from every cause of a shared measure', () =>
    expect([har('orsak-o1', 'atgard-a2'), har('orsak-o2', 'atgard-a2')]).toEqual([true, true]));
  it('gives each indicator its own row beside the measure', () =>
    expect([ruta('indikator-a1-TRY-01')?.rad, ruta('indikator-a1-ORD-02')?.rad]).toEqual([1, 2]));
  it('never puts two boxes on the same place', () => {
    const platser = layout.rutor.flatMap(({ kolumn, rad, rader }) => Array.from({ length: rader }, (_, i) => `${kolumn}/${rad + i}`));
    expect(new Set(platser).size).toBe(platser.length);
  });
  it('joins only boxes that exist', () => expect(layout.linjer.flat().filter((id) => !ruta(id))).toEqual([]));
});

describe('gaps', () => {
  it('a problem without cause and measure has both slots, joined', () => expect(har('ingen-orsak-p2', 'ingen-atgard-p2')).toBe(true));
  it('a measure without indicator has a slot that leads to the measure', () =>
    expect(ruta('ingen-indikator-a2')?.innehall).toMatchObject({ slag: 'lucka', lucka: { objektId: 'a2' } }));
  it('a measure without cause hangs on an empty cause', () => expect(har('ingen-orsak-p3', 'atgard-a3')).toBe(true));
  it('a cause without measure has a slot', () => expect(har('orsak-o3', 'ingen-atgard-o3')).toBe(true));
});

describe('walking', () => {
  it('lights the whole chain of a cause, and nothing beside it', () => {
    const tanda = genom(layout.linjer, 'orsak-o2');
    expect([tanda.has('problem-p1'), tanda.has('atgard-a2'), tanda.has('uppfoljning-a2')]).toEqual([true, true, true]);
    expect([tanda.has('orsak-o1'), tanda.has('atgard-a1'), tanda.has('problem-p2')]).toEqual([false, false, false]);
  });
  it.each([
    ['problem-p1', 'ArrowRight', 'orsak-o1'],
    ['orsak-o1', 'ArrowRight', 'atgard-a1'],
    ['atgard-a1', 'ArrowLeft', 'orsak-o1'],
    ['indikator-a1-TRY-01', 'ArrowDown', 'indikator-a1-ORD-02'],
    ['problem-p2', 'ArrowUp', 'problem-p1'],
    ['indikator-a1-ORD-02', 'ArrowRight', 'uppfoljning-a1'],
    ['orsak-o2', 'Home', 'problem-p1'],
  ])('from %s with %s to %s', (fran, tangent, till) => expect(nasta(layout, fran, tangent)).toBe(till));
  it('stops at the ends', () => expect(nasta(layout, 'problem-p1', 'ArrowLeft')).toBeUndefined());
});
