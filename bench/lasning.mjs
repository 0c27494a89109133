// Goals 3, 4, 7, 8 and 9: how fast the API answers, against limits measured in the same round.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { toNpgsql } from '../dev/database-url.mjs';
import { freePort } from '../dev/postgres.mjs';
import { runFolder } from '../dev/processes.mjs';
import { get, rawGet } from './api.mjs';
import { checked } from './kontroll.mjs';
import { background, measure, program } from './matning.mjs';
import { startPostgraphile } from './postgraphile.mjs';
import { statementOf } from './sql.mjs';

const connections = 16;
const indicator = 'BANK-0042';

/** The three questions that the goals are about, each with its checked answer and the SQL that the API asks for it. */
export async function questions(api, database) {
  const area = JSON.parse((await get(api, `/matvarden?indikator=${indicator}&limit=1`)).body).items[0].omrade;
  const ask = async (format, code) => {
    const address = `/matvarden?indikator=${indicator}${code ? `&omrade=${code}` : ''}&format=${format}`;
    const answer = await checked(api, database, address, format, indicator, code);
    return { ...answer, sql: await statementOf(database, () => get(api, address)) };
  };
  return { series: await ask('json', area), stat: await ask('json-stat2'), csv: await ask('csv'), area, indicator };
}

export const loadOf = (api, { address, bytes, sha256 }, seconds, more = {}) =>
  measure('last', {
    port: api.port,
    request: rawGet(api, address),
    bytes,
    sha256,
    concurrency: connections,
    seconds,
    ...more,
  });

const limitOf = (database, { sql, rows }, seconds) =>
  measure('grans', { connection: toNpgsql(database), sql, rows, concurrency: connections, seconds });

export async function reading(results, supervisor, api, database, { rounds, seconds }) {
  const asked = await questions(api, database);
  const hello = await startHello(supervisor);
  const peer = await startPostgraphile(supervisor, database, asked);
  const ratios = { series: [], stat: [], csv: [], notModified: [], tail: [], peerSeries: [], peerAll: [] };
  const per = { series: [], stat: [], csv: [], notModified: [], hello: [], limitSeries: [], limitAll: [] };
  for (let round = 0; round <= rounds; round++) {
    const now = await oneRound(api, database, asked, hello, peer, round === 0 ? Math.min(2, seconds) : seconds);
    if (round === 0) continue; // warms up
    for (const [name, value] of Object.entries(now.ratios)) ratios[name].push(value);
    for (const [name, value] of Object.entries(now.per)) per[name].push(value);
  }
  await hello.stop();
  await peer?.stop();
  report(results, ratios, per, peer);
  besidePgbench(results, database, asked, seconds);
}

async function oneRound(api, database, asked, hello, peer, seconds) {
  const rate = async (work) => (await work).perSecond;
  const limitSeries = await rate(limitOf(database, asked.series, seconds));
  const series = await rate(loadOf(api, asked.series, seconds));
  const limitAll = await rate(limitOf(database, asked.stat, seconds));
  const stat = await rate(loadOf(api, asked.stat, seconds));
  const limitCsv = await rate(limitOf(database, asked.csv, seconds));
  const csv = await rate(loadOf(api, asked.csv, seconds));
  const helloRate = await rate(hello.load(seconds));
  const unchanged = { request: rawGet(api, asked.stat.address, { 'If-None-Match': asked.stat.etag }) };
  const more = { ...unchanged, status: 304, bytes: 0, sha256: '' };
  const notModified = await rate(loadOf(api, asked.stat, seconds, more));
  return {
    ratios: {
      series: series / limitSeries,
      stat: stat / limitAll,
      csv: csv / limitCsv,
      notModified: notModified / helloRate,
      tail: await tail(api, asked.stat, seconds),
      ...(peer && {
        peerSeries: series / (await rate(peer.load('series', seconds))),
        peerAll: stat / (await rate(peer.load('all', seconds))),
      }),
    },
    per: { series, stat, csv, notModified, hello: helloRate, limitSeries, limitAll },
  };
}

/** p99 ÷ p50 at half the peak rate, with 32 connections and requests at fixed times. */
async function tail(api, question, seconds) {
  const concurrency = 32;
  const peak = await loadOf(api, question, seconds, { concurrency });
  const { p50, p99 } = await loadOf(api, question, seconds * 2, { concurrency, rate: peak.perSecond / 2 });
  return p99 / p50;
}

async function startHello(supervisor) {
  const port = await freePort();
  const child = background(supervisor, 'hej', 'dotnet', [program, 'hej', JSON.stringify({ port })]);
  await supervisor.answers('hej', `http://127.0.0.1:${port}/`);
  const request = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
  const load = (seconds) => measure('last', { port, request, bytes: 11, concurrency: connections, seconds });
  return { load, stop: child.stop };
}

function report(results, ratios, per, peer) {
  results.goal('3 json-stat2, 20 020 cells ÷ limit', ratios.stat, '≥', 0.75);
  results.goal('4 one series as json ÷ limit', ratios.series, '≥', 0.45);
  results.goal('4 csv, 20 020 cells ÷ limit', ratios.csv, '≥', 0.75);
  results.goal('7 304 ÷ hello world', ratios.notModified, '≥', 0.7);
  if (peer) {
    results.goal('8 one series ÷ PostGraphile 4', ratios.peerSeries, '≥', 5);
    results.goal('8 20 020 cells ÷ PostGraphile 4', ratios.peerAll, '≥', 5);
  } else results.skip('8', 'PostGraphile 4 is not installed or does not start');
  results.goal('9 p99 ÷ p50 at half the peak rate, 32 connections', ratios.tail, '≤', 5);
  for (const [name, values] of Object.entries(per)) results.info(name, values, 'per second');
}

/** The same SQL by PostgreSQL's own load program, for whoever trusts that more. */
function besidePgbench(results, database, asked, seconds) {
  if (spawnSync('pgbench', ['--version']).error) return;
  const file = path.join(runFolder, 'pgbench.sql');
  const run = (duration) => {
    const common = ['-n', '-M', 'prepared', '-c', connections, '-j', 2, '-T', duration, '-f', file, database];
    return Number(spawnSync('pgbench', common, { encoding: 'utf8' }).stdout.match(/tps = ([\d.]+)/)?.[1]);
  };
  for (const [name, { sql }] of Object.entries({ series: asked.series, 'json-stat2': asked.stat })) {
    fs.writeFileSync(file, `${sql};\n`);
    run(seconds * 2); // warms up
    results.info(`pgbench, the SQL of ${name}`, [run(seconds), run(seconds), run(seconds)], 'per second');
  }
}
