// make bench: the goals of speed, each beside its limit, on data of its own. QUICK=1: smaller, within five minutes.
import path from 'node:path';
import { runFolder } from '../dev/processes.mjs';
import { startApi, startLogin } from './api.mjs';
import { openCluster, openDatabase } from './databas.mjs';
import { deliverySize, importSpeed } from './import.mjs';
import { supervised } from './kor.mjs';
import { questions, reading } from './lasning.mjs';
import { allocation, buffers, firstPage } from './mal.mjs';
import { Results } from './resultat.mjs';

const quick = Boolean(process.env.QUICK);
const { rounds, seconds, importIndicators } = quick
  ? { rounds: 3, seconds: 2, importIndicators: 10 }
  : { rounds: 5, seconds: 5, importIndicators: 50 };

const started = performance.now();
const clock = (text) => console.log(`[${Math.round((performance.now() - started) / 1000)} s] ${text}`);

async function databases(server) {
  const sizes = { '1 M': ['bank_1m', 50], '2 M': ['bank_2m', 100], ...(quick ? {} : { '20 M': ['bank_20m', 1000] }) };
  await openDatabase(server, 'bank_tom', 0);
  const opened = {};
  for (const [size, [name, indicators]] of Object.entries(sizes)) {
    opened[size] = await openDatabase(server, name, indicators);
    clock(`databasen med ${size} rader är klar`);
  }
  return opened;
}

async function run(supervisor) {
  const results = new Results();
  const server = await openCluster(supervisor, path.join(runFolder, 'postgres'));
  const opened = await databases(server);
  const login = await startLogin(supervisor);
  const [largest, database] = Object.entries(opened).at(-1);
  const api = await startApi(supervisor, login, database, 'api');
  clock(`mäter läsning vid ${largest} rader: ${rounds} omgångar om ${seconds} s`);
  const asked = await questions(api, database);
  await allocation(results, api, asked, rounds);
  await buffers(results, asked, opened);
  await reading(results, supervisor, api, database, { rounds, seconds });
  clock('mäter import');
  await importSpeed(results, supervisor, login, server, { rounds, indicators: importIndicators });
  if (quick) results.skip('6', 'needs 20 M rows');
  else {
    const small = await startApi(supervisor, login, opened['2 M'], 'api-liten');
    const sizes = [
      { api: small, database: opened['2 M'] },
      { api, database },
    ];
    await deliverySize(results, ...sizes, login, rounds);
  }
  firstPage(results);
  if (quick) results.skip('2 and 5 in full', 'QUICK: 2 M rows at most, an import of 200 000');
  clock('klart');
  results.end();
}

await supervised(run);
