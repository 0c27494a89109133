// What make run starts and stops: children in process groups of their own, remembered in a file in case of a crash.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, UserError } from './errors.mjs';

export const repo = path.resolve(import.meta.dirname, '..');
export const runFolder = path.resolve(repo, process.env.RUN_DIR ?? '.run');
const pidFile = path.join(runFolder, 'pids.json');
export const storedDatabase = path.join(runFolder, 'postgres');

/** The command line of a process, or '' when there is no such process. */
export function commandOf(pid) {
  if (fs.existsSync('/proc/self/cmdline')) {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

const remembered = () => {
  try {
    return JSON.parse(fs.readFileSync(pidFile, 'utf8'));
  } catch {
    return {};
  }
};
const remember = (name, pid) => fs.writeFileSync(pidFile, JSON.stringify({ ...remembered(), [name]: pid }));

const signalGroup = (pid, signal) => {
  try {
    process.kill(-pid, signal);
  } catch {
    // already gone
  }
};

/** After a kill -9 or a power cut the children may still be there: end them. Refuses when another make run is alive. */
export async function endLeftovers() {
  const { run, ...children } = remembered();
  if (run && commandOf(run).includes('run.mjs'))
    throw new UserError(`Trygghet körs redan från den här mappen (process ${run}): stäng den först.`);
  const ours = Object.values(children).filter((pid) =>
    /Trygghet\.Api\.dll|dev\/(idp|demo\/ladda)\.mjs/.test(commandOf(pid)),
  );
  for (const pid of ours) signalGroup(pid, 'SIGTERM');
  for (let i = 0; i < 50 && ours.some(commandOf); i++) await sleep(100);
  for (const pid of ours.filter(commandOf)) signalGroup(pid, 'SIGKILL');
  fs.rmSync(pidFile, { force: true });
}

export class Supervisor {
  stopping = false;
  #stops = [];
  #restarting = new Set();

  constructor() {
    remember('run', process.pid);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.stop(0));
    for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, (error) => this.fail(error));
  }

  onStop(work) {
    this.#stops.push(work);
  }

  /** What is being started when the stop comes is awaited, and then stopped too. */
  async started(starting) {
    this.onStop(async () => (await starting.catch(() => null))?.stop());
    return starting;
  }

  /** A child in its own process group: only this script hears Ctrl-C, and stops the children in reverse order. */
  #spawn(name, command, args, env) {
    if (this.stopping) return new Promise(() => {}); // nothing new; the process is about to end
    const log = fs.openSync(path.join(runFolder, `${name}.log`), 'w');
    const stdio = ['ignore', log, log];
    const child = spawn(command, args, { cwd: repo, detached: true, stdio, env: { ...process.env, ...env } });
    fs.closeSync(log);
    const exited = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
    if (!child.pid) return exited;
    remember(name, child.pid);
    this.onStop(async () => {
      signalGroup(child.pid, 'SIGTERM');
      await Promise.race([exited, sleep(10_000, null, { ref: false }).then(() => signalGroup(child.pid, 'SIGKILL'))]);
    });
    return exited;
  }

  /** A child that lives as long as we do. */
  start(name, ...program) {
    this.#spawn(name, ...program).then(() =>
      this.#restarting.delete(name)
        ? this.start(name, ...program)
        : this.fail(new UserError(`${name} stannade oväntat. ${this.tail(name)}`)),
    );
  }

  /** Ends the child, and starts it again when it has ended. */
  restart(name) {
    this.#restarting.add(name);
    signalGroup(remembered()[name], 'SIGTERM');
  }

  /** A child that does its work and ends. */
  async run(name, command, args, env) {
    if ((await this.#spawn(name, command, args, env)) !== 0 && !this.stopping)
      throw new UserError(`${name} misslyckades. ${this.tail(name)}`);
  }

  tail(name) {
    const file = path.join(runFolder, `${name}.log`);
    const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15);
    return `Sista raderna i ${path.relative(repo, file)}:\n${lines.join('\n')}`;
  }

  /** Waits until the child answers. */
  async answers(name, url) {
    for (const end = Date.now() + 60_000; Date.now() < end && !this.stopping; await sleep(100)) {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
      if (response?.ok) return;
    }
    if (!this.stopping) throw new UserError(`${name} svarade inte på ${url} inom en minut. ${this.tail(name)}`);
  }

  fail(error) {
    if (!this.stopping) console.error(describe(error));
    return this.stop(1);
  }

  async stop(code) {
    if (this.stopping) return;
    this.stopping = true;
    for (const end of this.#stops.reverse()) await end().catch((error) => console.error(describe(error)));
    fs.rmSync(pidFile, { force: true });
    process.exit(code);
  }
}
