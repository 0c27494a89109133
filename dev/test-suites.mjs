// The suites of make test: the command of each, and where it writes how many tests passed and failed.
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { toNpgsql, withDatabase } from './database-url.mjs';
import { repo } from './processes.mjs';

export const results = path.join(repo, '.run/test');
const webClient = path.join(repo, 'web-client');
const file = (name) => path.join(results, name);
const tool = (name) => path.join(webClient, 'node_modules/.bin', name);
const read = (name) => fs.readFileSync(file(name), 'utf8');
const readJson = (name) => JSON.parse(read(name));

const attribute = (text, name) => Number(text.match(new RegExp(`\\b${name}="(\\d+)"`))[1]);
const tapNumber = (text, name) => Number(text.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))[1]);

const failure = (title, message = '') =>
  `${title}\n${stripVTControlCharacters(message).split('\n').slice(0, 25).join('\n')}`;

/** What failed in the API's tests. */
const trxFailures = (text) =>
  [...text.matchAll(/testName="([^"]+)"[^>]*outcome="Failed".*?<Message>(.*?)<\/Message>/gs)].map(
    ([, title, message]) => failure(title, message),
  );

/** What failed in the browser, also what passed when it was tried once more. */
const browserFailures = ({ suites: inner = [], specs = [] }) => [
  ...inner.flatMap(browserFailures),
  ...specs.flatMap(({ title, file: where, line, tests }) =>
    tests.flatMap(({ results: tries }) =>
      tries.flatMap(({ error }) => (error ? failure(`${where}:${line} ${title}`, error.message) : [])),
    ),
  ),
];

const ownTests = () =>
  fs
    .readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `dev/${name}`);

/** Each: name, command, optional env and folder, and count(exit code) → {passed, failed, skipped, optional failures in words}. */
export const suites = (server) => [
  {
    name: 'api',
    command: [
      'dotnet',
      'test',
      'tests',
      '--no-build',
      '--logger',
      'trx;LogFileName=api.trx',
      '--results-directory',
      results,
    ],
    env: { TEST_DATABASE: toNpgsql(server) },
    count() {
      const text = read('api.trx');
      const [counters] = text.match(/<Counters [^>]*>/);
      const [passed, total] = [attribute(counters, 'passed'), attribute(counters, 'total')];
      const executed = attribute(counters, 'executed');
      return { passed, failed: executed - passed, skipped: total - executed, failures: trxFailures(text) };
    },
  },
  {
    name: 'dev',
    command: [
      process.execPath,
      '--test',
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=tap', `--test-reporter-destination=${file('dev.tap')}`],
      ...ownTests(),
    ],
    env: { DATABASE_URL: server },
    count() {
      const text = read('dev.tap');
      const failed = tapNumber(text, 'fail') + tapNumber(text, 'cancelled');
      return { passed: tapNumber(text, 'pass'), failed, skipped: tapNumber(text, 'skipped') };
    },
  },
  {
    name: 'typer',
    command: [tool('tsc'), '--noEmit'],
    cwd: webClient,
    count: (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }),
  },
  {
    name: 'webbklient',
    command: [
      tool('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file('vitest.json')}`,
    ],
    cwd: webClient,
    count() {
      const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = readJson('vitest.json');
      return { passed, failed, skipped };
    },
  },
  {
    name: 'webbläsare',
    command: [tool('playwright'), 'test'],
    cwd: webClient,
    browser: true,
    database: withDatabase(server, `trygghet_e2e_${process.pid}`),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file('playwright.json') },
    count() {
      const report = readJson('playwright.json');
      const { expected, flaky, unexpected, skipped } = report.stats;
      return { passed: expected + flaky, failed: unexpected, skipped, flaky, failures: browserFailures(report) };
    },
  },
];
