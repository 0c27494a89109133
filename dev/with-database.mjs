// node dev/with-database.mjs <command> …   runs a command against the database of make run, started if it is not up
import { spawnSync } from 'node:child_process';
import { mainDatabase, openStored } from './database.mjs';
import { toNpgsql } from './database-url.mjs';
import { main } from './errors.mjs';

await main(async () => {
  const server = await openStored();
  process.on('SIGINT', () => {}); // the command hears it too; we stop the server first
  const url = mainDatabase(server);
  const env = { ...process.env, DATABASE_URL: url, ConnectionStrings__Trygghet: toNpgsql(url) };
  const [command, ...args] = process.argv.slice(2);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env });
  await server.stop();
  if (error) throw error;
  process.exitCode = status ?? 1;
});
