// Writes matvarden-omraden-syntetiska.csv: figures we made up, the same on every run.   node skapa-syntetiska.mjs
// Every area has its own level, drawn by lot, and that level never changes: what differs between two rounds is chance.
// One effect is planted: in Järva the share that worries for those close to them (TRY-03) lies at 43 % until 2023 and is
// 31 % in 2026.
import fs from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, 'matvarden-omraden-syntetiska.csv');
const source = 'SYNTETISK exempelvärde, påhittat för Trygghet 2026-11-23';
const planted = { indikator: 'TRY-03', omrade: 'jarva', andelar: { 2023: 0.43, 2026: 0.31 }, nivaFore: 0.43 };

// --- chance, repeatable -------------------------------------------------------------------------------------------
/** Numbers in [0, 1) that follow from the text: mulberry32 seeded with FNV-1a. A new row never moves the old ones. */
function random(text) {
  let seed = [...text].reduce((hash, sign) => Math.imul(hash ^ sign.codePointAt(0), 16777619), 2166136261);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const between = (low, high, text) => low + random(text)() * (high - low);
const whole = (low, high, text) => Math.round(between(low, high, text));
const binomial = (n, p, text) => {
  const next = random(text);
  return Array.from({ length: n }).filter(() => next() < p).length;
};
const normal = (text) => {
  const next = random(text);
  return Array.from({ length: 12 }).reduce((total) => total + next(), -6);
};
const poisson = (mean, text) => Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(text)));

// --- areas --------------------------------------------------------------------------------------------------------
const unmerged = [
  'hasselby-vallingby',
  'bromma',
  'kungsholmen',
  'sodermalm',
  'skarpnack',
  'farsta',
  'enskede-arsta-vantor',
  'skarholmen',
];
const merged = [
  { kod: 'jarva', ar: 2023, av: { 'rinkeby-kista': 'Rinkeby-Kista', 'spanga-tensta': 'Spånga-Tensta' } },
  { kod: 'norra-innerstaden', ar: 2023, av: { 'norrmalm-sdo': 'Norrmalm', 'ostermalm-sdo': 'Östermalm' } },
  {
    kod: 'hagersten-alvsjo',
    ar: 2020,
    av: { 'hagersten-liljeholmen': 'Hägersten-Liljeholmen', 'alvsjo-sdo': 'Älvsjö' },
  },
];
const partsBefore = (area, year) => (year < area.ar ? Object.keys(area.av) : [area.kod]);
/** Parts share the level of the area they became, so that a merger alone changes nothing. */
const nowIn = (omrade) => merged.find((area) => omrade in area.av)?.kod ?? omrade;
const areasIn = (year) => [...unmerged, ...merged.flatMap((area) => partsBefore(area, year))];
const recalculated = (area) => `${source}, omräknat från ${Object.values(area.av).join(' och ')}`;
/** Districts of Järva with the answers they get: enough, few (30-99: uncertain) and too few (< 30: not shown). */
const districts = {
  tensta: 69,
  kista: 74,
  rinkeby: 66,
  husby: 61,
  akalla: 52,
  solhem: 33,
  bromsten: 31,
  sundby: 17,
  flysta: 14,
  lunda: 6,
};

const rows = [];
function add(
  indikator,
  omrade,
  period,
  uppdelning,
  varde,
  { n = '', statistikstatus = 'Slutlig', kalla = source } = {},
) {
  const status = varde === '' ? 'saknas' : '';
  rows.push([
    indikator,
    omrade,
    period,
    uppdelning,
    String(varde).replace('.', ','),
    n,
    statistikstatus,
    status,
    kalla,
  ]);
}
const share = (cell) => ((100 * cell.k) / cell.n).toFixed(1);
const sum = (cells) => cells.reduce((all, cell) => ({ k: all.k + cell.k, n: all.n + cell.n }), { k: 0, n: 0 });
const total = (numbers) => numbers.reduce((all, number) => all + number, 0);

// --- surveys: n answers, k of them yes ----------------------------------------------------------------------------
/** Women and men apart, so that the two always add up to everyone. */
function answers(indikator, omrade, year, [low, high], most) {
  const key = `${indikator}/${omrade}/${year}`;
  const mine = planted.indikator === indikator && planted.omrade === nowIn(omrade);
  const level = mine ? planted.nivaFore : between(low, high, `${indikator}/${nowIn(omrade)}`);
  const fixed = mine && planted.andelar[year];
  const all = omrade === 'jarva' ? total(Object.values(districts)) : whole(90, most, `n/${omrade}/${year}`);
  const women = Math.round(all * 0.53);
  const draw = (n, p, who) => ({ n, k: fixed ? Math.round(n * fixed) : binomial(n, p, `${key}/${who}`) });
  return { kvinna: draw(women, level * 1.08, 'kvinna'), man: draw(all - women, level * 0.91, 'man') };
}
function survey(indikator, rounds, level, { kon = false, most = 400, saknas = {} } = {}) {
  for (const year of rounds) {
    const cells = Object.fromEntries(
      areasIn(year).map((omrade) => [omrade, answers(indikator, omrade, year, level, most)]),
    );
    const write = (omrade, parts, kalla) => {
      const split = {
        alla: sum(parts.flatMap(({ kvinna, man }) => [kvinna, man])),
        ...(kon && {
          'kon=kvinna': sum(parts.map(({ kvinna }) => kvinna)),
          'kon=man': sum(parts.map(({ man }) => man)),
        }),
      };
      for (const [uppdelning, cell] of Object.entries(split))
        add(indikator, omrade, String(year), uppdelning, share(cell), { n: cell.n, kalla });
    };
    for (const omrade of Object.keys(cells))
      if (saknas[year]?.includes(omrade))
        add(indikator, omrade, String(year), 'alla', '', { kalla: `${source}, skolorna deltog inte` });
      else write(omrade, [cells[omrade]]);
    for (const area of merged.filter(({ ar }) => year < ar))
      write(
        area.kod,
        partsBefore(area, year).map((part) => cells[part]),
        recalculated(area),
      );
    write(
      '0180',
      Object.keys(cells)
        .filter((omrade) => !saknas[year]?.includes(omrade))
        .map((omrade) => cells[omrade]),
    );
    if (cells.jarva && ['TRY-01', 'TRY-03'].includes(indikator))
      writeDistricts(indikator, String(year), sum(Object.values(cells.jarva)));
  }
}
/** The districts share the yes answers of Järva between them, so that they add up. */
function writeDistricts(indikator, period, { k, n }) {
  const parts = Object.entries(districts).map(([omrade, size]) => ({ omrade, n: size, k: Math.floor((k * size) / n) }));
  const start = whole(0, 9, `${indikator}/${period}`);
  for (let left = k - sum(parts).k, i = start; left > 0; left--, i++) parts[i % parts.length].k++;
  for (const part of parts) add(indikator, part.omrade, period, 'alla', share(part), { n: part.n });
}

const trygghetsmatningen = [2014, 2017, 2020, 2023, 2026];
survey('TRY-01', trygghetsmatningen, [0.62, 0.82], { kon: true });
survey('TRY-02', trygghetsmatningen, [0.14, 0.3]);
survey('TRY-03', trygghetsmatningen, [0.24, 0.4], { kon: true });
survey('UTS-01', trygghetsmatningen, [0.02, 0.05]);
survey('UTS-02', trygghetsmatningen, [0.05, 0.1], { kon: true });
survey('ORD-01', trygghetsmatningen, [0.25, 0.5]);
survey('ORD-02', trygghetsmatningen, [0.15, 0.35]);
survey('ORD-05', trygghetsmatningen, [0.15, 0.35]);
const stockholmsenkaten = [2014, 2016, 2018, 2020, 2022, 2024, 2026];
survey('UNG-01', stockholmsenkaten, [0.22, 0.34], { most: 380, saknas: { 2020: ['skarpnack', 'bromma'] } });
survey('UNG-05', stockholmsenkaten, [0.1, 0.22], { most: 380 });

for (const year of trygghetsmatningen) // an index of trust: mean of n answers with spread 18
  for (const omrade of areasIn(year)) {
    const n = whole(90, 400, `n/${omrade}/${year}`);
    const noise = (18 / Math.sqrt(n)) * normal(`TIL-01/${omrade}/${year}`);
    add('TIL-01', omrade, String(year), 'alla', (between(54, 70, `TIL-01/${nowIn(omrade)}`) + noise).toFixed(1), { n });
  }

// --- counts -------------------------------------------------------------------------------------------------------
function counts(indikator, years, [low, high]) {
  for (const year of years) {
    const mean = (omrade) => between(low, high, `${indikator}/${nowIn(omrade)}`) / (nowIn(omrade) === omrade ? 1 : 2);
    const cells = Object.fromEntries(
      areasIn(year).map((omrade) => [omrade, poisson(mean(omrade), `${indikator}/${omrade}/${year}`)]),
    );
    for (const [omrade, antal] of Object.entries(cells)) add(indikator, omrade, String(year), 'alla', antal);
    for (const area of merged.filter(({ ar }) => year < ar)) {
      const antal = total(partsBefore(area, year).map((part) => cells[part]));
      add(indikator, area.kod, String(year), 'alla', antal, { kalla: recalculated(area) });
    }
    add(indikator, '0180', String(year), 'alla', total(Object.values(cells)));
  }
}
const years = Array.from({ length: 10 }, (_, i) => 2016 + i);
counts('BRO-02', years, [280, 620]);
counts('BRO-03', years, [25, 90]);
counts('BRO-06', years, [900, 2400]);
counts('BRO-07', years, [240, 780]);
// Months stand in an indicator of their own, so that "the latest" never compares a month with a year. 1-4 is shown as "<5".
for (let month = 0; month < 22; month++) {
  const period = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const statistikstatus = period < '2026' ? 'Slutlig' : 'Preliminar';
  for (const omrade of ['jarva', 'farsta'])
    add('BRO-04', omrade, period, 'alla', poisson(6, `BRO-04/${omrade}/${period}`), { statistikstatus });
}
for (const period of ['2024-T1', '2024-T2', '2024-T3', '2025-T1', '2025-T2', '2025-T3', '2026-T1', '2026-T2'])
  for (const omrade of areasIn(2026)) add('PRO-06', omrade, period, 'alla', whole(0, 6, `PRO-06/${omrade}/${period}`));

rows.sort((a, b) => (a.slice(0, 4).join(';') < b.slice(0, 4).join(';') ? -1 : 1));
const header = 'indikator;omrade;period;uppdelning;varde;n;statistikstatus;status;kalla';
fs.writeFileSync(file, [header, ...rows.map((row) => row.join(';')), ''].join('\n'));
console.log(`${rows.length} rader skrivna till ${path.basename(file)}`);
