// The databases of the bench: own cluster, settings of a small server, one database per size. Kept for the next run.
import fs from 'node:fs';
import path from 'node:path';
import { dropDatabase, ensureDatabase, migrate, runSqlFile, withClient } from '../dev/database.mjs';
import { startPostgres } from '../dev/postgres.mjs';
import { repo } from '../dev/processes.mjs';
import { fill, signature } from './data.mjs';
import { log } from './sql.mjs';

const settings = {
  shared_buffers: "'1GB'",
  effective_cache_size: "'4GB'",
  maintenance_work_mem: "'256MB'",
  max_wal_size: "'4GB'",
  checkpoint_timeout: "'15min'",
  random_page_cost: '1.1',
};

export async function openCluster(supervisor, dir) {
  const start = () => startPostgres({ dir, onLog: (text) => fs.appendFileSync(log, text) });
  const first = await start();
  const changed = await withClient(first.url('postgres'), configure);
  if (changed) await first.stop();
  return supervisor.started(changed ? start() : Promise.resolve(first));
}

async function configure(client) {
  const { rows } = await client.query(`select setting from pg_file_settings where name = 'random_page_cost'`);
  if (rows.length > 0) return false;
  for (const [name, value] of Object.entries(settings)) await client.query(`alter system set ${name} = ${value}`);
  return true;
}

/** Migrated, with the personas' roles, and filled unless it already is as this program would fill it. */
export async function openDatabase(server, name, indicators) {
  const url = server.url(name);
  await ensureDatabase(url);
  const mark = signature(indicators);
  if (await withClient(url, (client) => isFilled(client, mark))) return url;
  await dropDatabase(url);
  await ensureDatabase(url);
  migrate(url);
  await runSqlFile(url, path.join(repo, 'dev/demo/roller.sql'));
  await withClient(url, async (client) => {
    await fill(client, indicators);
    await client.query(`create table public.bank as select '${mark}'::text as signatur`);
  });
  return url;
}

/** A copy of a database without connections, for work that changes it. */
export async function cloneDatabase(server, from, to) {
  await dropDatabase(server.url(to));
  await withClient(server.url('postgres'), (client) =>
    client.query(`create database ${to} template ${from} strategy file_copy`),
  );
  return server.url(to);
}

async function isFilled(client, mark) {
  const { rows } = await client.query(`select to_regclass('public.bank') is not null as finns`);
  if (!rows[0].finns) return false;
  return (await client.query('select signatur from public.bank')).rows[0].signatur === mark;
}
