// The Chromium of the end-to-end tests: found, or else installed. Never skipped.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { main, UserError } from './errors.mjs';
import { repo } from './processes.mjs';

const webClient = path.join(repo, 'web-client');
const root = process.getuid?.() === 0;

/** Root has no sandbox in Chromium; the rest keeps the browser from talking to anybody but us. */
export const flags = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  ...(root ? ['--no-sandbox'] : []),
];

/** The one "npx playwright install chromium" puts in the user's cache. */
function ownOfPlaywright() {
  try {
    return createRequire(path.join(webClient, 'package.json'))('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** A browser that lacks a library does not even say its version. */
const starts = (file) => fs.existsSync(file) && spawnSync(file, ['--version', ...flags]).status === 0;

export const findChromium = () =>
  [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ownOfPlaywright(),
  ].find((file) => file && starts(file));

const run = (command, ...args) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: webClient, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
};

const installWithApt = () =>
  root && run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium');

const installWithPlaywright = () => run(path.join(webClient, 'node_modules/.bin/playwright'), 'install', 'chromium');

export function ensureChromium() {
  if (process.env.CHROMIUM && !starts(process.env.CHROMIUM))
    throw new UserError(`CHROMIUM=${process.env.CHROMIUM} går inte att starta.`);
  for (const install of [() => true, installWithApt, installWithPlaywright]) {
    const found = install() && findChromium();
    if (found) return found;
  }
  throw new UserError(
    'Chromium saknas och kunde inte installeras: installera Chromium eller Chrome, eller ange sökvägen i CHROMIUM.',
  );
}

if (process.argv[1] === import.meta.filename) await main(async () => console.log(ensureChromium()));
