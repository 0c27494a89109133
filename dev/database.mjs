// Which database: DATABASE_URL, or the PostgreSQL that npm brought. Made when missing, migrated with dbmate.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { resolveBinary } from 'dbmate';
import pg from 'pg';
import { databaseName, isPostgresUrl, place, toClient, toDbmate, withDatabase } from './database-url.mjs';
import { UserError } from './errors.mjs';
import { runningPostgres, startPostgres } from './postgres.mjs';
import { repo, runFolder, storedDatabase } from './processes.mjs';

const log = (text) => fs.appendFileSync(path.join(runFolder, 'postgresql.log'), text);

/** A server to work against: {url(database), exited?, stop()}. */
export async function openServer({ ephemeral = false } = {}) {
  const given = process.env.DATABASE_URL;
  if (!given) return startPostgres(ephemeral ? {} : { dir: storedDatabase, onLog: log });
  if (!isPostgresUrl(given))
    throw new UserError('DATABASE_URL måste ha formen postgres://användare:lösenord@värd:port/databas.');
  return { url: (database) => (database ? withDatabase(given, database) : given), stop: async () => {} };
}

/** The database of make run: of the one that is up, or else started for as long as it is needed. */
export async function openStored() {
  const running = process.env.DATABASE_URL ? null : runningPostgres(storedDatabase);
  return running ? { ...running, stop: async () => {} } : openServer();
}

export const mainDatabase = (server) => server.url(process.env.DATABASE_URL ? undefined : 'trygghet');

/** Runs work with a connected client. */
export async function withClient(url, work) {
  const client = new pg.Client(toClient(url));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const unreachable = (url, error) =>
  new UserError(`Databasen på ${place(url)} går inte att nå: ${error.message || error.code}.`);

/** Reaches the database, and creates it when the server does not have it. */
export async function ensureDatabase(url) {
  try {
    await withClient(url, (client) => client.query('select 1'));
  } catch (error) {
    if (error.code !== '3D000') throw unreachable(url, error); // 3D000: there is no such database
    await createDatabase(url);
  }
}

async function createDatabase(url) {
  const name = pg.escapeIdentifier(databaseName(url));
  try {
    await withClient(withDatabase(url, 'postgres'), (client) => client.query(`create database ${name}`));
  } catch (error) {
    throw new UserError(`Databasen ${name} på ${place(url)} finns inte och kan inte skapas: ${error.message}.`);
  }
}

export const dropDatabase = (url) =>
  withClient(withDatabase(url, 'postgres'), (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(databaseName(url))} with (force)`),
  );

/** dbmate's own program, without the Node wrapper around it. */
export function dbmate(url, ...args) {
  const fixed = ['--migrations-dir', path.join(repo, 'db-migrations'), '--no-dump-schema'];
  const result = spawnSync(resolveBinary(), [...fixed, ...args], {
    cwd: runFolder, // not in a folder where dbmate may find an .env file
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: toDbmate(url) },
  });
  if (result.status === 0) return result.stdout;
  const lines = `${result.error?.message ?? ''}${result.stdout}\n${result.stderr}`.trim().split('\n');
  throw new UserError(`Migreringen misslyckades: ${lines.slice(-2).join(' ')}`);
}

/** Not --strict: two branches may each add a migration, and the one merged last may be the older. */
export const migrate = (url) => dbmate(url, 'migrate');

/** A file of several statements, in one transaction. */
export const runSqlFile = (url, file) => withClient(url, (client) => client.query(fs.readFileSync(file, 'utf8')));
