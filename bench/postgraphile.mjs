// Goal 8: PostGraphile 4 on the same rows. Run by itself it is that server; it ends with stdin.
import http from 'node:http';
import { withClient } from '../dev/database.mjs';
import { UserError } from '../dev/errors.mjs';
import { freePort } from '../dev/postgres.mjs';
import { background, measure } from './matning.mjs';

const fields = 'omrade uppdelning period datamangd varde n standardfel kiNedre kiOvre metod status statistikstatus';

const order = '[INDIKATOR_ASC, OMRADE_ASC, UPPDELNING_ASC, PERIOD_ASC, DATAMANGD_ASC]';
const query = (condition) =>
  `{ allPublicerats(condition: {${condition}}, orderBy: ${order}) { nodes { indikator ${fields} } } }`;

// It shows the partitions of a table and not the table itself; a view of it is planned as the table.
const view = `
  create schema if not exists bank;
  create or replace view bank.publicerat as select * from indikatorer.publicerat`;

/** Null when it is not installed or does not start: then goal 8 is not run. */
export async function startPostgraphile(supervisor, database, { indicator, area, series, stat }) {
  await withClient(database, (client) => client.query(view));
  const port = await freePort();
  const child = background(supervisor, 'postgraphile', process.execPath, [import.meta.filename, database, port]);
  const questions = {
    series: { query: query(`indikator: "${indicator}", omrade: "${area}"`), rows: series.rows },
    all: { query: query(`indikator: "${indicator}"`), rows: stat.rows },
  };
  try {
    for (const question of Object.values(questions)) Object.assign(question, await check(port, question));
  } catch (error) {
    console.log(`PostGraphile 4: ${error.message}`);
    await child.stop();
    return null;
  }
  const load = (name, seconds) =>
    measure('last', { port, request: post(port, questions[name].body), concurrency: 16, seconds, ...questions[name] });
  return { load, stop: child.stop };
}

async function check(port, { query, rows }) {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  for (const end = Date.now() + 30_000; ; await new Promise((resolve) => setTimeout(resolve, 200)))
    try {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
      const text = await response.text();
      const found = JSON.parse(text).data?.allPublicerats.nodes.length;
      if (found !== rows) throw new UserError(`svarade med ${found} rader av ${rows}: ${text.slice(0, 300)}`);
      return { body, bytes: Buffer.byteLength(text) };
    } catch (error) {
      if (error instanceof UserError || Date.now() > end) throw error;
    }
}

const post = (port, body) =>
  [
    'POST /graphql HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');

if (process.argv[1] === import.meta.filename) {
  const { postgraphile } = await import('postgraphile');
  const [database, port] = process.argv.slice(2);
  const options = { disableDefaultMutations: true, disableQueryLog: true, graphiql: false };
  http.createServer(postgraphile(database, 'bank', options)).listen(Number(port), '127.0.0.1');
  process.stdin.resume().on('end', () => process.exit(0));
}
