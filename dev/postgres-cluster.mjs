// The data folder of a PostgreSQL cluster: where it is, how it is made, and what its pid file says.
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nativeFolder, owner, ownFolder } from './postgres-binaries.mjs';
import { commandOf } from './processes.mjs';

const environment = { PATH: process.env.PATH, LC_ALL: 'C' };

/** Memory, when there is a gigabyte of it free: creating a database from a template is then ten times faster. */
function temporaryParent() {
  try {
    const { bavail, bsize } = fs.statfsSync('/dev/shm');
    if (bavail * bsize > 1e9) return '/dev/shm';
  } catch {
    // not on this system
  }
  return os.tmpdir();
}

const give = (file) => owner && fs.chownSync(file, owner.uid, owner.gid);

const paths = (base) => ({ base, data: path.join(base, 'data'), passwordFile: path.join(base, 'password') });

export function temporaryCluster() {
  const base = fs.mkdtempSync(path.join(temporaryParent(), 'trygghet-pg-'));
  give(base);
  return paths(base);
}

/** Root's data cannot lie in the repository (see nativeFolder); the hash keeps two clones apart. */
export function storedCluster(dir) {
  const hash = crypto.createHash('sha256').update(dir).digest('hex').slice(0, 8);
  const base = ownFolder(owner ? `/var/tmp/trygghet-${hash}` : dir);
  give(base);
  return paths(base);
}

/** What every program of PostgreSQL is started with. */
export const program = (cluster, name) => ({
  file: path.join(nativeFolder(), 'bin', name),
  options: { ...owner, cwd: cluster.base, env: environment },
});

export function runProgram(cluster, name, ...args) {
  const { file, options } = program(cluster, name);
  const result = spawnSync(file, args, { ...options, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${name}: ${result.error?.message ?? result.stderr}`);
}

/** Made beside its name and renamed when done: an interrupted initdb never becomes a data folder. */
export function createCluster(cluster, ...extra) {
  const { data, passwordFile } = cluster;
  if (fs.existsSync(path.join(data, 'PG_VERSION'))) return;
  fs.writeFileSync(passwordFile, crypto.randomBytes(18).toString('base64url'), { mode: 0o600 });
  give(passwordFile);
  fs.rmSync(`${data}.tmp`, { recursive: true, force: true });
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8']; // the same on every machine
  const login = ['--username=trygghet', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  runProgram(cluster, 'initdb', '-D', `${data}.tmp`, ...locale, ...login, ...extra);
  fs.renameSync(`${data}.tmp`, data);
}

/** postmaster.pid: process id on line 1, port on line 4, "ready" on line 8 (what pg_ctl itself looks at). */
export function readPidFile({ data }) {
  try {
    const lines = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    const alive = commandOf(Number(lines[0])).includes(data);
    return { port: Number(lines[3]), ready: lines[7]?.trim() === 'ready', alive };
  } catch {
    return null;
  }
}

/** PostgreSQL only asks whether the process id in the file is alive, not whose it is: after a crash we look ourselves. */
export function endLeftover(cluster) {
  if (readPidFile(cluster)?.alive) runProgram(cluster, 'pg_ctl', 'stop', '-D', cluster.data, '-m', 'fast', '-w');
  else fs.rmSync(path.join(cluster.data, 'postmaster.pid'), { force: true });
}
