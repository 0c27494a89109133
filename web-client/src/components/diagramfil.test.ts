import { describe, expect, it } from 'vitest';
import { radbryt, somFil } from './diagramfil';

describe('the title of a chart file', () => {
  it('is broken between words', () =>
    expect(radbryt('Oro i Järva och i hela staden', 12)).toEqual(['Oro i Järva', 'och i hela', 'staden']));
  it('gives a long word a line of its own', () =>
    expect(radbryt('en samverkansöverenskommelse', 10)).toEqual(['en', 'samverkansöverenskommelse']));
  it('is nothing when there is none', () => expect(radbryt('  ', 10)).toEqual([]));
});

describe('a chart file', () => {
  const ram = document.createElement('div');
  ram.innerHTML = '<svg width="300" height="100" aria-label="Linjen stiger."><g style="fill: rgb(1, 2, 3)"><text>2026</text></g></svg>';
  document.body.append(ram);
  const { svg, bredd, hojd } = somFil(ram.querySelector('svg') as SVGSVGElement, 'Oro i Järva');

  it('holds the title and the alternative text', () => {
    expect(svg).toContain('>Oro i Järva</text>');
    expect(svg).toContain('<desc>Linjen stiger.</desc>');
  });
  it('has room for the title above the chart', () => expect([bredd, hojd]).toEqual([300, 138]));
  it('carries its colours, so that no stylesheet is needed', () => expect(svg).toContain('fill: rgb(1, 2, 3)'));
});
