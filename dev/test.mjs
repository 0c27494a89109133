// make test: runs every suite, adds up, and prints "N passed, N failed" as the very last line.
//   node dev/test.mjs [suite …]   only these suites
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ensureChromium } from './chromium.mjs';
import { dropDatabase, ensureDatabase, openServer } from './database.mjs';
import { describe, main, UserError } from './errors.mjs';
import { repo } from './processes.mjs';
import { results, suites } from './test-suites.mjs';

let running; // the suite that a signal is passed on to
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });

/** DATABASE_URL, or a temporary server that ends with its stdin, so that not even a kill -9 of us leaves it behind. */
async function startServer() {
  if (process.env.DATABASE_URL) {
    const url = (await openServer()).url();
    await ensureDatabase(url);
    return { url, stop: () => {} };
  }
  const script = path.join(repo, 'dev/postgres.mjs');
  const child = spawn(process.execPath, [script, '--ephemeral'], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout))
    return { url: JSON.parse(line).url, stop: () => child.stdin.end() };
  throw new UserError('PostgreSQL för testerna startade inte.');
}

/** Runs to the end with its output among ours; resolves with the exit code. */
const run = ([command, ...args], { cwd = repo, env }) =>
  new Promise((resolve, reject) => {
    running = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    running.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  });

/** A suite that crashes, finds no tests or cannot start counts as one failed test. */
async function runSuite({ name, command, cwd, env, database, browser, count }) {
  console.log(`\n=== ${name} ===`);
  try {
    const extra = { ...(database && { DATABASE_URL: database }), ...(browser && { CHROMIUM: ensureChromium() }) };
    const code = await run(command, { cwd, env: { ...env, ...extra } });
    const counts = count(code);
    if (code !== 0 && counts.failed === 0) throw new UserError(`Sviten ${name} avbröts med felkod ${code}.`);
    if (counts.passed + counts.failed === 0) throw new UserError(`Sviten ${name} körde inga tester.`);
    return counts;
  } catch (error) {
    console.error(describe(error));
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    if (database) await dropDatabase(database).catch((error) => console.error(describe(error)));
  }
}

await main(async () => {
  fs.rmSync(results, { recursive: true, force: true });
  fs.mkdirSync(results, { recursive: true });
  const wanted = process.argv.slice(2);
  const server = await startServer();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  const failures = [];
  for (const suite of suites(server.url).filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    if (interrupted) break;
    const begun = Date.now();
    const counts = await runSuite(suite);
    for (const key of Object.keys(total)) total[key] += counts[key];
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    const again = counts.flaky ? `, ${counts.flaky} först vid andra försöket` : '';
    lines.push(
      `${suite.name}: ${counts.passed} godkända, ${counts.failed} underkända, ${counts.skipped} överhoppade${again} (${seconds} s)`,
    );
    failures.push(...(counts.failures ?? []).map((text) => `--- ${suite.name}: ${text}\n`));
  }
  server.stop();
  if (interrupted) throw new UserError('Testerna avbröts.');
  console.log(`\n${failures.join('\n')}\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
});
