// make lastprov: every call of an area's page when the area has 10 000 problems and 100 000 iakttagelser, beside the same SQL in psql.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { withClient } from '../dev/database.mjs';
import { UserError } from '../dev/errors.mjs';
import { runFolder } from '../dev/processes.mjs';
import { root, startApi, startLogin } from './api.mjs';
import { openCluster, openDatabase } from './databas.mjs';
import { supervised } from './kor.mjs';
import { fillLagesbilder, sizes } from './lagesbilder.mjs';
import { median, spread } from './resultat.mjs';
import { statementsOf } from './sql.mjs';

const rounds = 15;
const omrade = 'jarva';

/** What the browser asks for on the tabs Läge, Veckan and Kedjan, and on a picture and a problem. */
const calls = ({ vecka, lagesbild, problem }) => [
  `/mig`,
  `/omraden/${omrade}`,
  `/lagesbilder?omrade=${omrade}&limit=100`,
  `/arbetslista?omrade=${omrade}`,
  `/omradesprofiler/${omrade}`,
  `/veckosammanstallningar?omrade=${omrade}&vecka=${vecka}`,
  `/iakttagelser?omrade=${omrade}&vecka=${vecka}&limit=100`,
  `/iakttagelser?omrade=${omrade}&limit=100&page=500`,
  `/problem?omrade=${omrade}&limit=100`,
  `/sparbarhet?omrade=${omrade}`,
  `/lagesbilder/${lagesbild}`,
  `/problem/${problem}`,
];

async function run(supervisor) {
  const server = await openCluster(supervisor, path.join(runFolder, 'postgres'));
  const database = await openDatabase(server, 'bank_lastprov', 0);
  const examples = await withClient(database, fillLagesbilder);
  const login = await startLogin(supervisor);
  const api = await startApi(supervisor, login, database, 'api');
  const token = await login.token('samordnare-jarva');
  const get = (address) => seconds(() => fetched(api.url + root + address, token));
  const held = Object.entries(sizes).map(([name, count]) => `${count.toLocaleString('sv-SE')} ${name}`);
  console.log(`${omrade} har ${held.join(', ')}. Millisekunder: median [lägst..högst] av ${rounds}.`);
  const measured = [];
  for (const address of calls(examples)) measured.push(await compare(database, address, get));
  const slowest = measured.toSorted((a, b) => b.api - a.api)[0];
  console.log(`Långsammast: ${slowest.address}, ${slowest.api.toFixed(1)} ms; samma SQL ${slowest.sql.toFixed(1)} ms.`);
}

async function compare(database, address, get) {
  await get(address);
  const statements = await statementsOf(database, () => get(address));
  const [api, sql] = [[], []];
  for (let round = 0; round < rounds; round++) {
    api.push((await get(address)) * 1000);
    sql.push(inPsql(database, statements));
  }
  console.log(
    `  ${address.padEnd(58)} api ${spread(api).padStart(22)}   psql ${spread(sql).padStart(22)}  ${statements.length} satser`,
  );
  return { address, api: median(api), sql: median(sql) };
}

/** What psql says that the statements took together, read and thrown away. */
function inPsql(database, statements) {
  const input = ['\\timing on', '\\o /dev/null', ...statements.map((sql) => `${sql.replace(/;\s*$/, '')};`)].join('\n');
  const { status, stdout, stderr } = spawnSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', database], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new UserError(`psql: ${stderr ?? 'finns inte på den här datorn'}`);
  const times = [...stdout.matchAll(/^Time: ([\d.]+) ms/gm)].map(([, ms]) => Number(ms));
  if (times.length !== statements.length)
    throw new UserError(`psql tog tid på ${times.length} av ${statements.length} satser.`);
  return times.reduce((sum, ms) => sum + ms, 0);
}

async function seconds(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

async function fetched(url, token) {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const body = await response.text();
  if (!response.ok) throw new UserError(`GET ${url} gav ${response.status}: ${body.slice(0, 500)}`);
}

await supervised(run);
