// A chart as a file that stands on its own: colours and type from the page are written into it, and its title above it.

import { sparaFil } from './sparaFil';

const namnrymd = 'http://www.w3.org/2000/svg';
const radhojd = 22;
const marginal = 16;
const egenskaper = ['fill', 'stroke', 'stroke-width', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'];

/** Words on lines of at most so many characters; a longer word gets a line of its own. */
export function radbryt(text: string, tecken: number): string[] {
  const rader: string[] = [];
  for (const ord of text.split(/\s+/).filter(Boolean)) {
    const sista = rader.at(-1);
    if (sista !== undefined && sista.length + 1 + ord.length <= tecken) rader[rader.length - 1] = `${sista} ${ord}`;
    else rader.push(ord);
  }
  return rader;
}

/** The stylesheet and the variables do not follow along: each element takes what it looks like now. */
function medUtseende(original: SVGSVGElement) {
  const kopia = original.cloneNode(true) as SVGSVGElement;
  const delar = kopia.querySelectorAll<SVGElement>('*');
  for (const [i, element] of [...original.querySelectorAll('*')].entries()) {
    const stil = getComputedStyle(element);
    for (const egenskap of egenskaper) delar[i]?.style.setProperty(egenskap, stil.getPropertyValue(egenskap));
  }
  return kopia;
}

function element(namn: string, attribut: Record<string, string | number>, text = '') {
  const nytt = document.createElementNS(namnrymd, namn);
  for (const [nyckel, varde] of Object.entries(attribut)) nytt.setAttribute(nyckel, String(varde));
  nytt.textContent = text;
  return nytt;
}

/** The chart with its title and its description inside, on the page's background. */
export function somFil(diagram: SVGSVGElement, rubrik: string) {
  const bredd = Number(diagram.getAttribute('width'));
  const hojd = Number(diagram.getAttribute('height'));
  const rader = radbryt(rubrik, Math.floor((bredd - 2 * marginal) / 7.6));
  const topp = marginal + rader.length * radhojd;
  const sida = getComputedStyle(document.body);
  const fil = element('svg', { xmlns: namnrymd, width: bredd, height: hojd + topp, viewBox: `0 0 ${bredd} ${hojd + topp}` });
  fil.append(element('desc', {}, diagram.getAttribute('aria-label') ?? rubrik));
  fil.append(element('rect', { width: '100%', height: '100%', fill: sida.backgroundColor }));
  const text = { x: marginal, fill: sida.color, 'font-family': sida.fontFamily, 'font-size': 15, 'font-weight': 600 };
  for (const [i, rad] of rader.entries()) fil.append(element('text', { ...text, y: marginal + (i + 0.6) * radhojd }, rad));
  const bild = medUtseende(diagram);
  bild.setAttribute('y', String(topp));
  fil.append(bild);
  return { svg: new XMLSerializer().serializeToString(fil), bredd, hojd: hojd + topp };
}

export const sparaSvg = (diagram: SVGSVGElement, rubrik: string, filnamn: string) =>
  sparaFil(new Blob([somFil(diagram, rubrik).svg], { type: 'image/svg+xml' }), `${filnamn}.svg`);

/** Twice the size of the screen, so that it is sharp on paper. */
export async function sparaPng(diagram: SVGSVGElement, rubrik: string, filnamn: string) {
  const { svg, bredd, hojd } = somFil(diagram, rubrik);
  const bild = new Image();
  bild.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await bild.decode();
  const duk = Object.assign(document.createElement('canvas'), { width: bredd * 2, height: hojd * 2 });
  duk.getContext('2d')?.drawImage(bild, 0, 0, duk.width, duk.height);
  duk.toBlob((png) => png && sparaFil(png, `${filnamn}.png`), 'image/png');
}
