// Is the answer right? Every cell is compared with what the table holds, read past the API.
import crypto from 'node:crypto';
import { withClient } from '../dev/database.mjs';
import { UserError } from '../dev/errors.mjs';
import { get } from './api.mjs';

const cell = (row) => [row.varde, row.n, row.nedre, row.ovre].map((v) => (v === null ? '' : String(Number(v))));

async function truth(database, indicator, area) {
  const { rows } = await withClient(database, (client) =>
    client.query(
      `select omrade, period, varde, n, ki_nedre as nedre, ki_ovre as ovre, status from indikatorer.publicerat
        where indikator = $1 and ($2::text is null or omrade = $2)`,
      [indicator, area ?? null],
    ),
  );
  return new Map(rows.map((row) => [`${row.omrade} ${row.period}`, [...cell(row), row.status].join(' ')]));
}

const readers = {
  json: (text) =>
    JSON.parse(text).items.map((row) => ({ ...row, nedre: row.ki95?.nedre ?? null, ovre: row.ki95?.ovre ?? null })),
  csv(text) {
    const [head, ...lines] = text.trimEnd().split('\r\n');
    const names = head.split(',');
    const number = (value) => (value === '' ? null : Number(value));
    return lines.map((line) => {
      const row = Object.fromEntries(line.split(',').map((value, i) => [names[i], value]));
      return {
        ...row,
        varde: number(row.varde),
        n: number(row.n),
        nedre: number(row.kiNedre),
        ovre: number(row.kiOvre),
      };
    });
  },
  'json-stat2'(text) {
    const cube = JSON.parse(text);
    const index = (id) => cube.dimension[id].category.index;
    const [omraden, perioder] = [index('omrade'), index('period')];
    const { n, ki95 } = cube.extension;
    return omraden.flatMap((omrade, i) =>
      perioder.map((period, j) => {
        const at = i * perioder.length + j;
        const [nedre, ovre] = [ki95.nedre[at], ki95.ovre[at]];
        return { omrade, period, varde: cube.value[at], n: n[at], nedre, ovre, status: cube.status[at] };
      }),
    );
  },
};

/** The checked answer: what the load program compares every further answer with. */
export async function checked(api, database, address, format, indicator, area) {
  const { body, etag } = await get(api, address);
  const [rows, expected] = [readers[format](body.toString()), await truth(database, indicator, area)];
  const wrong = rows.filter(
    (row) => expected.get(`${row.omrade} ${row.period}`) !== [...cell(row), row.status].join(' '),
  );
  if (rows.length !== expected.size || wrong.length > 0)
    throw new UserError(`Fel svar på ${address}: ${rows.length} celler av ${expected.size}, ${wrong.length} fel.`);
  const sha256 = crypto.createHash('sha256').update(body).digest('hex');
  return { address, rows: rows.length, etag, bytes: body.length, sha256 };
}
