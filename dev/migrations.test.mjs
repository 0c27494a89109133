// Every migration can be taken back, and taking all of them back and forward again ends in the same schema and rows.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { dbmate, dropDatabase, ensureDatabase, migrate, openServer, withClient } from './database.mjs';
import { repo } from './processes.mjs';
import { describeSchema } from './schema.mjs';

const files = fs.readdirSync(path.join(repo, 'db-migrations')).filter((name) => name.endsWith('.sql'));

const countRows = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(`
      select format('%I.%I', n.nspname, c.relname) as name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|public$)'
       order by 1`);
    const counts = {};
    for (const { name } of rows) counts[name] = (await client.query(`select count(*) from ${name}`)).rows[0].count;
    return counts;
  });

describe('migrations', () => {
  let server;
  let url;

  before(async () => {
    server = await openServer({ ephemeral: true });
    url = server.url(`trygghet_migrations_${process.pid}`);
    await ensureDatabase(url);
  });
  after(async () => {
    await dropDatabase(url);
    await server.stop();
  });

  test('names follow YYYYMMDDHHMMSS_<schema>_<verb>_<object>.sql, each time stamp once', () => {
    assert.deepEqual(
      files.filter((name) => !/^20\d{12}_[a-z]+(_[a-z0-9]+){2,}\.sql$/.test(name)),
      [],
    );
    assert.equal(new Set(files.map((name) => name.slice(0, 14))).size, files.length);
  });

  test('up, down and up again gives the same schema and the same seeded rows', async () => {
    migrate(url);
    const [schema, rows] = [await describeSchema(url), await countRows(url)];
    assert.match(schema, /^create table /m);

    for (const _ of files) dbmate(url, 'rollback');
    assert.equal((await describeSchema(url)).trim(), '', 'down leaves nothing behind');

    migrate(url);
    assert.equal(await describeSchema(url), schema);
    assert.deepEqual(await countRows(url), rows);
  });
});
