// What a new development database gets: the personas' roles (plain SQL), then the demo data through the HTTP API.
import fs from 'node:fs';
import path from 'node:path';
import { runSqlFile, withClient } from './database.mjs';
import { repo } from './processes.mjs';

const roles = path.join(repo, 'dev/demo/roller.sql');
const loader = path.join(repo, 'dev/demo/ladda.mjs');

/** Idempotent; done at every start, because the API asks the database who may do what. */
export async function assignRoles(database) {
  if (fs.existsSync(roles)) await runSqlFile(database, roles);
}

/** Once per database; the mark lies in the database, so that it follows the data. */
export async function loadDemoOnce(supervisor, database, { web, issuer }) {
  if (process.env.SKIP_DEMO === '1' || !fs.existsSync(loader) || (await isLoaded(database))) return;
  console.log('Laddar demodata …');
  await supervisor.run('demodata', process.execPath, [loader], { TRYGGHET_URL: web, IDP_URL: issuer });
  if (!supervisor.stopping) await withClient(database, (client) => client.query(mark));
}

const isLoaded = (database) =>
  withClient(database, async (client) => {
    const { rows } = await client.query(`select to_regclass('public.demodata') is not null as loaded`);
    return rows[0].loaded;
  });

const mark = `
  create table public.demodata as select now() as laddad;
  comment on table public.demodata is 'Finns när demodata har laddats i den här databasen (make run).'`;
