// make bench: how many times a second the API answers one series of mätvärden, and PostgreSQL the same SQL, in turns.
// The SQL is not written here: it is what PostgreSQL logs while the API answers once.
//   node dev/matning.mjs [path]
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { mainDatabase } from './database.mjs';
import { main, UserError } from './errors.mjs';
import { statementsOf } from './matning-sql.mjs';
import { developmentSecret } from './personas.mjs';
import { freePort, runningPostgres } from './postgres.mjs';
import { repo, runFolder, storedDatabase } from './processes.mjs';

const [rounds, seconds, connections] = [5, 5, 16];
const address = process.argv[2] ?? '/trygghet/v1/matvarden?indikator=BRO-02&omrade=0180';
const tool = (name) => spawnSync(name, ['--version']).error === undefined;

/** The whole of make run, on ports and a database of its own, without the log lines of development. */
async function start() {
  const [PORT, IDP_PORT] = [await freePort(), await freePort()].map(String);
  const env = {
    ...process.env,
    PORT,
    IDP_PORT,
    ASPNETCORE_ENVIRONMENT: 'Production',
    Logging__LogLevel__Default: 'Warning',
  };
  const stack = spawn(process.execPath, [path.join(repo, 'dev/run.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(stack.stdout))
    if (line.startsWith('Redo:'))
      return { stack, web: `http://127.0.0.1:${PORT}`, idp: `http://localhost:${IDP_PORT}` };
  throw new UserError('Mätningen kunde inte starta tjänsten.');
}

async function tokenFor(client, idp) {
  const authorization = `Basic ${btoa(`${client}:${developmentSecret}`)}`;
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  const response = await fetch(`${idp}/token`, { method: 'POST', headers: { authorization }, body });
  return (await response.json()).access_token;
}

async function answer(url, token) {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const body = await response.json();
  if (!response.ok || !body.items?.length)
    throw new UserError(`Svaret på ${url} är tomt eller fel: ${response.status}.`);
  return body.items.length;
}

const number = (text, pattern) => Number(text.match(pattern)?.[1] ?? Number.NaN);
const run = (command, ...args) => spawnSync(command, args, { encoding: 'utf8', cwd: repo }).stdout ?? '';

function requestsPerSecond(url, token, duration) {
  const header = `Authorization: Bearer ${token}`;
  if (tool('wrk')) {
    const text = run('wrk', '-t2', `-c${connections}`, `-d${duration}s`, '-H', header, url);
    return /Non-2xx/.test(text) ? Number.NaN : number(text, /Requests\/sec:\s+([\d.]+)/);
  }
  const own = path.join(repo, 'dev/node_modules/.bin/autocannon');
  const { requests, non2xx } = JSON.parse(run(own, '-j', '-c', connections, '-d', duration, '-H', header, url));
  return non2xx > 0 ? Number.NaN : requests.average;
}

const transactionsPerSecond = (database, file, duration) =>
  number(
    run('pgbench', '-n', '-M', 'prepared', '-c', connections, '-j', 2, '-T', duration, '-f', file, database),
    /tps = ([\d.]+)/,
  );

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const figure = (values) =>
  `${Math.round(median(values))} [${Math.round(Math.min(...values))}..${Math.round(Math.max(...values))}]`;

await main(async () => {
  const { stack, web, idp } = await start();
  try {
    const [url, token] = [web + address, await tokenFor('analys', idp)];
    const database = mainDatabase(runningPostgres(storedDatabase));
    const rows = await answer(url, token);
    const statements = await statementsOf(database, () => answer(url, token));
    const file = path.join(runFolder, 'matning.sql');
    fs.writeFileSync(file, `${statements.join(';\n')};\n`);
    console.log(`GET ${address}: ${rows} rader, ${statements.length} SQL-satser (${path.relative(repo, file)})`);
    if (!tool('pgbench')) throw new UserError('pgbench saknas: installera PostgreSQL:s klientprogram.');

    const [api, sql] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      const pair = [requestsPerSecond(url, token, seconds), transactionsPerSecond(database, file, seconds)];
      if (pair.some(Number.isNaN)) throw new UserError('Mätningen gav ett felaktigt svar.');
      if (round === 0) continue; // warms up
      api.push(pair[0]);
      sql.push(pair[1]);
    }
    const ratios = api.map((value, i) => value / sql[i]);
    const range = `[${Math.min(...ratios).toFixed(2)}..${Math.max(...ratios).toFixed(2)}]`;
    console.log(`API      ${figure(api)} svar/s (${tool('wrk') ? 'wrk' : 'autocannon'}, ${connections} anslutningar)`);
    console.log(`pgbench  ${figure(sql)} svar/s (samma SQL, förberedd, ${connections} anslutningar)`);
    console.log(`kvot     ${median(ratios).toFixed(2)} ${range}, ${rounds} omgångar om ${seconds} s`);
  } finally {
    stack.kill('SIGTERM');
  }
});
