// Readers that are not ours read what the API gives out, and the commands of docs/analytiker.md work. One start of everything.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import JSONstat from 'jsonstat-toolkit';
import XLSX from 'xlsx';
import { dropDatabase } from './database.mjs';
import { withDatabase } from './database-url.mjs';
import { freePort } from './postgres.mjs';
import { repo } from './processes.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trygghet-uttag-'));
const database = process.env.DATABASE_URL && withDatabase(process.env.DATABASE_URL, `trygghet_uttag_${process.pid}`);
const dimensions = ['indikator', 'omrade', 'uppdelning', 'period', 'datamangd'];
const figures = { 'TRYGGHET-SYNTETISK': 'omraden-syntetiska', 'KOLADA-STOCKHOLM': 'stockholm' };
const questions = [
  'indikator=TRY-03,TRY-01,UTS-01',
  'omrade=jarva,farsta',
  'senaste=1',
  'uppdelning=alla&periodFran=2020',
  'datamangd=KOLADA-STOCKHOLM',
];
let running;
let web;
let issuer;
let token;

/** make run without the demo's texts: only its figures are needed here. */
async function start() {
  const ports = { PORT: String(await freePort()), IDP_PORT: String(await freePort()) };
  [web, issuer] = [`http://localhost:${ports.PORT}`, `http://localhost:${ports.IDP_PORT}`];
  const own = { ...ports, RUN_DIR: path.join(folder, 'run'), EPHEMERAL: '1', SKIP_DEMO: '1' };
  const env = { ...process.env, ...own, ...(database && { DATABASE_URL: database }) };
  running = spawn(process.execPath, ['dev/run.mjs'], { cwd: repo, env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    running.stdout.on('data', (text) => String(text).includes('Redo: ') && resolve());
    running.once('exit', () => reject(new Error('make run startade inte')));
  });
  Object.assign(process.env, { TRYGGHET_URL: web, IDP_URL: issuer });
  const { importera, tokenOf } = await import('./demo/klient.mjs');
  for (const [set, name] of Object.entries(figures))
    await importera('statistiker', set, fs.readFileSync(path.join(repo, `dev/demo/matvarden-${name}.csv`), 'utf8'));
  token = await tokenOf('analys');
}

const get = async (question) => {
  const answer = await fetch(`${web}/trygghet/v1/matvarden?${question}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(answer.status, 200, question);
  return answer;
};

/** RFC 4180: the rows of a file as objects. */
function parseCsv(text) {
  const cells = text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g);
  const rows = [[]];
  for (const [, cell, end] of cells) {
    rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  const [headings, ...body] = rows.slice(0, -1);
  return body.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i]])));
}

const csv = async (question) => parseCsv(await (await get(`${question}&format=csv`)).text());
const number = (text) => (text === '' ? null : Number(text));

before(start);
after(async () => {
  running?.kill('SIGTERM');
  if (running?.exitCode === null) await new Promise((resolve) => running.once('exit', resolve));
  if (database) await dropDatabase(database);
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('third-party readers', () => {
  for (const question of questions)
    test(`jsonstat-toolkit and the csv have the same cells: ${question}`, async () => {
      const rows = await csv(question);
      const cube = JSONstat(await (await get(`${question}&format=json-stat2`)).json()).Dataset(0);
      assert.deepEqual(cube.id, dimensions);
      for (const row of rows) {
        const cell = cube.Data(Object.fromEntries(dimensions.map((id) => [id, row[id]])));
        assert.deepEqual(
          { value: cell.value ?? null, status: cell.status },
          { value: number(row.varde), status: row.status },
        );
      }
      const filled = cube.Data().filter(({ status }) => status != null);
      assert.equal(filled.length, rows.length);
      assert.ok(rows.length > 0 && rows.some(({ varde }) => varde !== ''));
    });

  test('DuckDB reads the csv and gets the same sums', async () => {
    const file = path.join(folder, 'alla.csv');
    fs.writeFileSync(file, Buffer.from(await (await get('format=csv')).arrayBuffer()));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(
      `select indikator, count(*)::int as rader, round(sum(varde), 6) as summa, sum(n)::int as n
         from read_csv('${file}') group by indikator order by indikator`,
    );
    const { items } = await (await get('limit=10000')).json();
    const expected = Object.entries(group(items)).map(([indikator, rows]) => ({
      indikator,
      rader: rows.length,
      summa: rows.some((r) => r.varde !== null) ? round(rows.reduce((sum, r) => sum + (r.varde ?? 0), 0)) : null,
      n: rows.some((r) => r.n !== null) ? rows.reduce((sum, r) => sum + (r.n ?? 0), 0) : null,
    }));
    assert.deepEqual(reader.getRowObjectsJson().sort(byIndicator), expected.sort(byIndicator));
  });

  test('SheetJS reads the workbook: the same cells as the csv, as numbers and dates', async () => {
    const rows = await csv(questions[0]);
    const book = XLSX.read(Buffer.from(await (await get(`${questions[0]}&format=xlsx`)).arrayBuffer()), {
      cellDates: true,
    });
    const sheet = XLSX.utils.sheet_to_json(book.Sheets.Mätvärden, { defval: '' });
    assert.equal(sheet.length, rows.length);
    for (const [i, row] of rows.entries()) {
      for (const name of [...dimensions, 'status', 'statustext', 'kalla', 'licens'])
        assert.equal(sheet[i][name], row[name]);
      for (const name of ['varde', 'n', 'standardfel', 'kiNedre', 'kiOvre'])
        assert.equal(sheet[i][name] === '' ? null : sheet[i][name], number(row[name]));
      assert.ok(sheet[i].periodFran instanceof Date);
    }
    const about = XLSX.utils.sheet_to_json(book.Sheets['Om siffrorna']);
    assert.ok(about.some(({ Vad, Namn }) => Vad === 'Fråga' && Namn.includes('/trygghet/v1/matvarden?indikator=')));
  });
});

const round = (sum) => Math.round(sum * 1e6) / 1e6;
const byIndicator = (a, b) => (a.indikator < b.indikator ? -1 : 1);
function group(items) {
  const groups = {};
  for (const item of items) groups[item.indikator] = [...(groups[item.indikator] ?? []), item];
  return groups;
}

describe('docs/analytiker.md', () => {
  const text = fs.readFileSync(path.join(repo, 'docs/analytiker.md'), 'utf8');
  const blocks = (language) =>
    [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language).map(([, , code]) => code);
  const env = () => ({ ...process.env, BAS: `${web}/trygghet/v1`, INLOGGNING: issuer });
  const runs = (command, args, code) =>
    execFileSync(command, [...args, code], { cwd: folder, env: env(), encoding: 'utf8', timeout: 120_000 });

  test('the shell commands work, one after the other', () => {
    const said = runs('bash', ['-euo', 'pipefail', '-c'], blocks('bash').join('\n'));
    assert.match(said, /"anropsgrans"/);
    assert.match(said, /304/);
    assert.match(said, /TRY-03/);
  });

  test('the Node program works', () =>
    assert.match(runs(process.execPath, ['--input-type=module', '-e'], blocks('js').join('\n')), /TRY-03 jarva \d{4}/));

  test('the Python program works', (t) => {
    if (spawnSync('python3', ['--version']).error) return t.skip('Hoppas över: python3 finns inte här.');
    assert.match(runs('python3', ['-c'], blocks('python').join('\n')), /TRY-03 jarva \d{4}/);
  });
});
