import { expect, it } from 'vitest';
import { behoverSesIgen, motparter } from './rader';
import { slutsats } from './slutsats';
import type { Delproblem, Rad, Sammanstallning } from './typer';

const del = (id: string, andratSedanBeslutet = false) => ({ id, rubrik: id, orsaker: [], andratSedanBeslutet }) as unknown as Delproblem;
const rad = (slag: Rad['slag'], staden: string[], polisen: string[], mer: object = {}) =>
  ({
    slag,
    staden: staden.map((id) => del(id)),
    polisen: polisen.map((id) => del(id)),
    forslag: null,
    beslut: null,
    gemensamt: null,
    ...mer,
  }) as Rad;
const par = rad('SammaIBada', ['s1'], ['p1'], { forslag: { poang: 0.7, grunder: [] } });
const bild = (rader: Rad[], kvar: number, status = 'Utkast') => ({ delbilder: [{}], rader, kvar, status }) as unknown as Sammanstallning;

it('offers what waits on the other side and what is already joint', () => {
  const stadens = rad('BaraStaden', ['s3'], []);
  const gemensam = rad('BaraPolisen', [], ['p3'], { beslut: { id: 'b', slag: 'TasMed' }, gemensamt: { id: 'g' } });
  const utelamnad = rad('BaraPolisen', [], ['p4'], { beslut: { id: 'c', slag: 'TasInteMed' } });
  const { vantar, gemensamma } = motparter(stadens, [par, stadens, gemensam, utelamnad]);
  expect(vantar.map(({ id }) => id)).toEqual(['p1']);
  expect(gemensamma).toEqual([gemensam]);
});

it('a decision whose problem has changed needs to be seen again', () => {
  const beslutad = rad('BaraStaden', [], [], { staden: [del('s5', true)], beslut: { id: 'b', slag: 'TasMed' } });
  expect(behoverSesIgen(beslutad)).toBe(true);
  expect(behoverSesIgen(par)).toBe(false);
});

it('says in one sentence what remains', () => {
  const rader = [par, rad('BaraPolisen', [], ['p9'])];
  expect(slutsats(bild(rader, 3))).toBe('Tre problem väntar på beslut: ett par kan vara samma och ett finns bara hos polisen.');
  expect(slutsats(bild([rad('BaraStaden', ['s'], [], { beslut: { id: 'b', slag: 'TasInteMed' } })], 0))).toBe(
    'Alla problem har ett beslut. Lägesbilden kan göras klar.',
  );
});
