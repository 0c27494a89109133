// Which SQL the API sends for a request: what PostgreSQL logs, with the values in their places, so that others can send it.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../dev/database.mjs';
import { UserError } from '../dev/errors.mjs';
import { runFolder } from '../dev/processes.mjs';

export const log = path.join(runFolder, 'postgresql.log');

const setLog = (database, value) =>
  withClient(database, async (client) => {
    await client.query(`alter system set log_min_duration_statement = ${value}`);
    await client.query('select pg_reload_conf()');
  });

/** Runs work while PostgreSQL logs every statement; returns the statements, in order, as anyone could send them. */
export async function statementsOf(database, work) {
  await setLog(database, 0);
  await sleep(500);
  const begin = fs.statSync(log).size;
  await work();
  await sleep(500);
  const text = fs.readFileSync(log).subarray(begin).toString();
  await setLog(database, -1);
  const executed = /execute [^:\n]+: ([\s\S]*?)\n\S+ \S+ UTC \[\d+\] (?:DETAIL: {2}[Pp]arameters: (.*))?/g;
  return [...text.matchAll(executed)].map(([, sql, parameters = '']) =>
    withValues(sql.replace(/\n\t/g, '\n'), parameters),
  );
}

/** The statement that read the mätvärden. */
export async function statementOf(database, work) {
  const found = (await statementsOf(database, work)).filter(
    (sql) => /\bindikatorer\.publicerat\b/.test(sql) && !/\bcount\(/.test(sql),
  );
  if (found.length === 0) throw new UserError('PostgreSQL loggade ingen fråga om mätvärden.');
  return found.at(-1);
}

/** $1 = '…', $2 = NULL → the values in their places. The log does not tell their types: days look like days, lists are of ids or of texts. */
function withValues(sql, parameters) {
  const pairs = parameters.matchAll(/(\$\d+) = ('(?:[^']|'')*'|NULL)/g);
  const values = new Map([...pairs].map(([, name, value]) => [name, typed(value)]));
  return sql.replace(/\$\d+/g, (name) => values.get(name) ?? name);
}

function typed(value) {
  if (/^'\d{4}-\d\d-\d\d'$/.test(value)) return `date ${value}`;
  if (/^'\d{4}-\d\d-\d\d \d\d:/.test(value)) return `timestamptz ${value}`;
  if (!/^'\{.*\}'$/.test(value)) return value;
  return `${value}::${/^'\{[0-9a-f]{8}-[0-9a-f-]{27}[,}]/.test(value) ? 'uuid' : 'text'}[]`;
}
