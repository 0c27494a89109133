// Goals 1, 2 and 10: what one request costs in memory and in pages, and what the first page of the web client weighs.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { withClient } from '../dev/database.mjs';
import { repo } from '../dev/processes.mjs';
import { loadOf } from './lasning.mjs';

/** Bytes allocated in the API's process per request, one request at a time. */
export async function allocation(results, api, asked, rounds) {
  const measured = { series: [], stat: [] };
  for (let round = 0; round <= rounds; round++)
    for (const [name, requests] of Object.entries({ series: 500, stat: 100 })) {
      const before = await api.memory();
      await loadOf(api, asked[name], 0, { concurrency: 1, requests });
      const after = await api.memory();
      if (round > 0) measured[name].push((after.allocated - before.allocated) / requests / 1024);
    }
  results.goal('1 allocated per request of one series, KB', measured.series, '≤', 8);
  results.goal('1 allocated per request of 20 020 cells, KB', measured.stat, '≤', 64);
}

/** Pages that PostgreSQL touches for the API's own SQL, in each database. */
export async function buffers(results, asked, databases) {
  for (const [name, question, most] of [
    ['one series', asked.series, 10],
    ['20 020 cells', asked.stat, 600],
  ]) {
    const found = [];
    for (const database of Object.values(databases)) found.push(await pages(database, question.sql));
    for (const [i, size] of Object.keys(databases).entries())
      results.goal(`2 buffers, ${name}, ${size} rows`, [found[i]], '≤', most);
  }
}

async function pages(database, sql) {
  return withClient(database, async (client) => {
    const explain = async () => (await client.query(`explain (analyze, buffers, format json) ${sql}`)).rows[0];
    await explain(); // plans and catalogues are read once per connection
    const { Plan } = (await explain())['QUERY PLAN'][0];
    return Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'];
  });
}

/** What the browser must have before the first page: the script of index.html and what it imports at once. */
export function firstPage(results) {
  const dist = path.join(repo, 'web-client/dist');
  const html = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, file]) => file);
  const sizes = files.map((file) => zlib.gzipSync(fs.readFileSync(path.join(dist, file))).length);
  results.goal('10 JavaScript of the first page, gzip, kB', [sizes.reduce((a, b) => a + b, 0) / 1000], '≤', 250);
}
