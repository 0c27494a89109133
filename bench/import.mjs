// Goals 5 and 6: how fast a file over HTTP becomes published mätvärden.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../dev/database.mjs';
import { toNpgsql } from '../dev/database-url.mjs';
import { UserError } from '../dev/errors.mjs';
import { runFolder } from '../dev/processes.mjs';
import { root, startApi } from './api.mjs';
import { areas, months, vacuum } from './data.mjs';
import { cloneDatabase } from './databas.mjs';
import { measure } from './matning.mjs';

const month = (nr) => new Date(Date.UTC(2014, nr, 1)).toISOString().slice(0, 7);

/** Rows of our own CSV: indicators × areas × the months from first to last. */
function csv(codes, indicators, first, last) {
  const lines = ['indikator,omrade,period,varde,n'];
  for (let i = 1; i <= indicators; i++)
    for (const [a, code] of codes.entries())
      for (let m = first; m <= last; m++) {
        const h = (i * 31 + a * 17 + (m + 600) * 13) % 600;
        lines.push(`BANK-${String(i).padStart(4, '0')},${code},${month(m)},${(20 + h / 10).toFixed(1)},${160 + h}`);
      }
  return { text: `${lines.join('\n')}\n`, rows: lines.length - 1 };
}

const areaCodes = (database) =>
  withClient(database, async (client) => {
    const sql = `select kod from organisation.omrade where typ = 'Kommun' order by kod limit ${areas}`;
    return (await client.query(sql)).rows.map(({ kod }) => kod);
  });

/** From the first byte sent until the report can be read. Every row must have become a new mätvärde. */
async function deliver(api, token, { text, rows }) {
  const start = performance.now();
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'text/csv',
    'idempotency-key': crypto.randomUUID(),
  };
  const address = `${api.url}${root}/importer?datamangd=BANK&lasare=trygghet-csv`;
  const created = await fetch(address, { method: 'POST', headers, body: text });
  if (created.status !== 202) throw new UserError(`POST /importer gav ${created.status}: ${await created.text()}`);
  const { id } = await created.json();
  for (;;) {
    const state = await (await fetch(`${api.url}${root}/importer/${id}`, { headers })).json();
    if (state.status === 'Klar') {
      if (state.nya !== rows) throw new UserError(`Importen gav ${state.nya} nya rader, inte ${rows}.`);
      break;
    }
    if (!['Mottagen', 'Validerar', 'Verkstaller'].includes(state.status))
      throw new UserError(`Importen slutade som ${state.status}: ${JSON.stringify(state).slice(0, 500)}`);
    await sleep(50);
  }
  await (await fetch(`${api.url}${root}/importer/${id}/rapport`, { headers })).arrayBuffer();
  return (performance.now() - start) / 1000;
}

/** Goal 5. Every round in a fresh copy of an empty database, with a fresh API; COPY into a table like publicerat, in the same copy. */
export async function importSpeed(results, supervisor, login, server, { rounds, indicators }) {
  const [ratios, memory, seconds, copied] = [[], [], [], []];
  let rows = 0;
  for (let round = 0; round < rounds; round++) {
    const database = await cloneDatabase(server, 'bank_tom', 'bank_import');
    const api = await startApi(supervisor, login, database, 'api-import');
    const file = csv(await areaCodes(database), indicators, 0, months - 1);
    rows = file.rows;
    const took = await deliver(api, await login.token('statistiker'), file);
    const { peak } = await api.memory();
    await api.stop();
    const limit = await copy(database, rows);
    ratios.push(limit / took);
    memory.push(peak / 2 ** 20);
    seconds.push(took);
    copied.push(limit);
  }
  const name = `${Math.round(rows / 1000)} 000 rows`;
  results.goal(`5 import of ${name}: time of COPY ÷ time of import`, ratios, '≥', 0.5);
  results.goal(`5 most memory of the API during it, MB`, memory, '≤', 512);
  results.info('import, from first byte to report', seconds, 's');
  results.info('COPY of the same rows', copied, 's');
}

async function copy(database, rows) {
  const file = path.join(runFolder, 'publicerat.txt');
  await withClient(database, async (client) => {
    await client.query(`create schema bank; create table bank.kopia (like indikatorer.publicerat including all)`);
    fs.writeFileSync(file, await textOf(client));
  });
  const sql = 'copy bank.kopia from stdin';
  const { seconds } = await measure('copy', { connection: toNpgsql(database), sql, file });
  const { rows: found } = await withClient(database, (c) => c.query('select count(*)::integer as n from bank.kopia'));
  if (found[0].n !== rows) throw new UserError(`COPY gav ${found[0].n} rader av ${rows}.`);
  fs.rmSync(file);
  return seconds;
}

/** What was just published, as COPY writes it, in the order of the file that was imported. */
async function textOf(client) {
  const { rows } = await client.query(
    `select string_agg(attname, ',' order by attnum) as namn,
            string_agg(format($f$coalesce(replace(%I::text, '\\', '\\\\'), '\\N')$f$, attname), $f$||E'\\t'||$f$ order by attnum) as rad
       from pg_attribute
      where attrelid = 'indikatorer.publicerat'::regclass and attnum > 0 and not attisdropped`,
  );
  const sql = `select string_agg(${rows[0].rad}, E'\\n' order by indikator, omrade, period) || E'\\n' as text
    from indikatorer.publicerat group by indikator order by indikator`;
  return (await client.query(sql)).rows.map(({ text }) => text).join('');
}

/** Goal 6. The same 65 000 new rows into the small and into the large database; both are restored afterwards. */
export async function deliverySize(results, small, large, login, rounds) {
  const token = await login.token('statistiker');
  const codes = await areaCodes(small.database);
  for (const { database } of [small, large]) await withClient(database, restore);
  const [ratios, seconds] = [[], { small: [], large: [] }];
  for (let round = 0; round < rounds; round++) {
    const file = csv(codes, 100, -5 * (round + 1), -5 * round - 1);
    const [s, l] = [await deliver(small.api, token, file), await deliver(large.api, token, file)];
    ratios.push(l / s);
    seconds.small.push(s);
    seconds.large.push(l);
  }
  results.goal('6 delivery of 65 000 rows: time at 20 M ÷ time at 2 M', ratios, '≤', 1.3);
  results.info('delivery at 2 M', seconds.small, 's');
  results.info('delivery at 20 M', seconds.large, 's');
  for (const { database } of [small, large]) await withClient(database, restore);
}

/** Also what a run that was broken off left behind. */
async function restore(client) {
  await client.query('set session_replication_role = replica'); // mätvärden are never removed, but these were no figures
  const { rowCount } = await client.query(
    `delete from indikatorer.matvarde where datamangd = 'BANK' and period < '2014'`,
  );
  await client.query(`delete from indikatorer.publicerat where datamangd = 'BANK' and period < '2014'`);
  if (rowCount > 0) await vacuum(client);
}
