// The C# program that sends load and measures limits (bench/Matning), and other programs that live as long as they are needed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../dev/errors.mjs';
import { repo, runFolder } from '../dev/processes.mjs';

export const program = path.join(repo, 'bench/Matning/bin/Release/net10.0/Matning.dll');

/** Runs one measurement to its end; anything but a whole, right result ends the bench. */
export const measure = (kind, work) =>
  new Promise((resolve, reject) => {
    const child = spawn('dotnet', [program, kind, JSON.stringify(work)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      err += part;
    });
    child.once('exit', (code) =>
      code === 0
        ? resolve(JSON.parse(out))
        : reject(new UserError(`Mätningen ${kind} gav fel:\n${err.slice(0, 2000)}`)),
    );
  });

/** A program in the background; it ends when our end of its stdin does, also when this process is killed. */
export function background(supervisor, name, command, args, env = {}) {
  const out = fs.openSync(path.join(runFolder, `${name}.log`), 'w');
  const child = spawn(command, args, { cwd: repo, stdio: ['pipe', out, out], env: { ...process.env, ...env } });
  fs.closeSync(out);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.stdin.end();
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await exited;
    clearTimeout(late);
  };
  supervisor.onStop(stop);
  return { stop };
}
