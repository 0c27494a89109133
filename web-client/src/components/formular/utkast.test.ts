import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useUtkast } from './useUtkast';
import { lasUtkast, sattAgare, sparaUtkast, stadaUtkast } from './utkast';

const forst = { rubrik: 'Torget', analys: 'Lugnt', plats: 'Kista' };
const begynnelse = { initial: forst, version: '1' };

function visa(props = begynnelse) {
  return renderHook(({ initial, version }: typeof begynnelse) => useUtkast('prov', initial, version), { initialProps: props });
}

beforeEach(() => {
  localStorage.clear();
  sattAgare('jag');
});

describe('a draft', () => {
  it('belongs to one login', () => {
    sparaUtkast('prov', { varden: { rubrik: 'Mitt' }, bas: {} });
    sattAgare('annan');
    expect(lasUtkast('prov')).toBeUndefined();
  });

  it('is forgotten when nobody has come back in a month, and not before', () => {
    sparaUtkast('prov', { varden: { rubrik: 'Mitt' }, bas: {} });
    stadaUtkast(Date.now() + 29 * 86_400_000);
    expect(lasUtkast('prov')).toBeDefined();
    stadaUtkast(Date.now() + 31 * 86_400_000);
    expect(lasUtkast('prov')).toBeUndefined();
  });
});

describe('a newer version', () => {
  it('is taken up silently when nothing has been written', () => {
    const { result, rerender } = visa();
    rerender({ initial: { ...forst, rubrik: 'Nytt' }, version: '2' });
    expect(result.current.varden.rubrik).toBe('Nytt');
    expect(result.current.skillnader).toEqual([]);
  });

  it('is held against what has been written, field by field', () => {
    const { result, rerender } = visa();
    act(() => result.current.satt({ rubrik: 'Min', analys: 'Oroligt' }));
    rerender({ initial: { rubrik: 'Deras', analys: 'Lugnt', plats: 'Husby' }, version: '2' });
    expect(result.current.skillnader).toEqual([
      { namn: 'rubrik', mitt: 'Min', deras: 'Deras', forvalt: undefined },
      { namn: 'analys', mitt: 'Oroligt', deras: 'Lugnt', forvalt: 'mitt' },
      { namn: 'plats', mitt: 'Kista', deras: 'Husby', forvalt: 'deras' },
    ]);
    expect(result.current.varden.rubrik).toBe('Min');
  });

  it('becomes one with what has been written, as chosen', () => {
    const { result, rerender } = visa();
    act(() => result.current.satt({ rubrik: 'Min', analys: 'Oroligt' }));
    rerender({ initial: { rubrik: 'Deras', analys: 'Lugnt', plats: 'Husby' }, version: '2' });
    act(() => {
      result.current.slaIhop({ rubrik: 'deras', analys: 'mitt', plats: 'deras' });
    });
    expect(result.current.varden).toEqual({ rubrik: 'Deras', analys: 'Oroligt', plats: 'Husby' });
    expect(result.current.skillnader).toEqual([]);
  });

  it('is noticed also when the draft was written before it, in another visit', () => {
    const { result, unmount } = visa();
    act(() => result.current.satt({ rubrik: 'Min' }));
    unmount();
    const senare = visa({ initial: { ...forst, rubrik: 'Deras' }, version: '2' });
    expect(senare.result.current.skillnader.map(({ namn }) => namn)).toEqual(['rubrik']);
  });

  it('that says what I have written is no difference', () => {
    const { result, rerender } = visa();
    act(() => result.current.satt({ rubrik: 'Min' }));
    rerender({ initial: { ...forst, rubrik: 'Min' }, version: '2' });
    expect(result.current.skillnader).toEqual([]);
  });
});
