// Which SQL the API sends for a request: what PostgreSQL logs, with the values in their places, so that pgbench can send it.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from './database.mjs';
import { runFolder } from './processes.mjs';

const log = path.join(runFolder, 'postgresql.log');

const setLog = (database, value) =>
  withClient(database, async (client) => {
    await client.query(`alter system set log_min_duration_statement = ${value}`);
    await client.query('select pg_reload_conf()');
  });

/** Runs work while PostgreSQL logs every statement; returns the statements against a module's schema as plain SQL. */
export async function statementsOf(database, work) {
  await setLog(database, 0);
  await sleep(500);
  const begin = fs.statSync(log).size;
  await work();
  await sleep(500);
  const text = fs.readFileSync(log).subarray(begin).toString();
  await setLog(database, -1);
  const executed = /execute [^:\n]+: ([\s\S]*?)\n\S+ \S+ UTC \[\d+\] (?:DETAIL: {2}[Pp]arameters: (.*))?/g;
  return [...text.matchAll(executed)]
    .map(([, sql, parameters = '']) => withValues(sql.replace(/\n\t/g, '\n'), parameters))
    .filter((sql) => /\bfrom\s+(indikatorer|organisation)\./.test(sql));
}

/** $1 = '…', $2 = NULL → the values in their places. The log does not tell their types: our lists are all of texts. */
function withValues(sql, parameters) {
  const pairs = parameters.matchAll(/(\$\d+) = ('(?:[^']|'')*'|NULL)/g);
  const values = new Map(
    [...pairs].map(([, name, value]) => [name, /^'\{.*\}'$/.test(value) ? `${value}::text[]` : value]),
  );
  return sql.replace(/\$\d+/g, (name) => values.get(name) ?? name);
}
