// make avbrottsprov: kills the API, or PostgreSQL, with kill -9 at random moments of an import, starts it again, and counts.
//   ANTAL=20 RADER=1000000 SEED=…   every other time the API, every other PostgreSQL; the seed repeats the moments
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fil, nycklar } from './avbrottsprov-fil.mjs';
import { ensureDatabase, migrate, withClient } from './database.mjs';
import { toNpgsql } from './database-url.mjs';
import { assignRoles } from './demodata.mjs';
import { main, UserError } from './errors.mjs';
import { developmentSecret } from './personas.mjs';
import { freePort, removePostgres, startPostgres } from './postgres.mjs';
import { readPidFile, storedCluster } from './postgres-cluster.mjs';
import { repo, runFolder } from './processes.mjs';

const antal = Number(process.env.ANTAL || 20);
const rader = Number(process.env.RADER || 1_000_000);
const seed = Number(process.env.SEED || Date.now() % 1_000_000_007);
const dir = path.join(runFolder, 'avbrott');
const dll = path.resolve(repo, process.env.API_DLL ?? 'api/bin/Debug/net10.0/Trygghet.Api.dll');
const slut = ['Klar', 'Delvis', 'Avvisad'];

/** Small, and the same on every machine: mulberry32. */
function slump(fro) {
  let a = fro;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const doda = (pid) => {
  try {
    process.kill(-pid, 'SIGKILL'); // the whole process group that we started
  } catch {
    // already gone
  }
};

/** The postmaster and all its processes: one that lives on would keep the shared memory, and finish what it was doing. */
function dodaPostgres() {
  const pid = fs
    .readFileSync(path.join(storedCluster(dir).data, 'postmaster.pid'), 'utf8')
    .split('\n')[0]
    .trim();
  const alla = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout.trim().split('\n');
  const barn = alla.map((rad) => rad.trim().split(/\s+/)).filter(([, foralder]) => foralder === pid);
  for (const offer of [pid, ...barn.map(([eget]) => eget)])
    try {
      process.kill(Number(offer), 'SIGKILL');
    } catch {
      // already gone
    }
}

class Prov {
  async starta() {
    fs.mkdirSync(runFolder, { recursive: true });
    removePostgres(dir);
    await this.startaDatabas();
    await ensureDatabase(this.url);
    migrate(this.url);
    await assignRoles(this.url);
    [this.webb, this.login] = [await freePort(), await freePort()];
    this.idp = spawn(process.execPath, ['dev/idp.mjs'], {
      cwd: repo,
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, IDP_PORT: String(this.login), SPA_URL: `http://localhost:${this.webb}` },
    });
    await this.startaApi();
  }

  async startaDatabas() {
    this.databas = await startPostgres({ dir, patience: 600_000 }); // it may have much to recover
    this.url = this.databas.url('trygghet');
  }

  async startaApi() {
    const log = fs.openSync(path.join(runFolder, 'avbrott-api.log'), 'a');
    this.api = spawn('dotnet', [dll, '--contentRoot', path.join(repo, 'api')], {
      cwd: repo,
      detached: true,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        ASPNETCORE_ENVIRONMENT: 'Production',
        ASPNETCORE_URLS: `http://127.0.0.1:${this.webb}`,
        ConnectionStrings__Trygghet: toNpgsql(this.url),
        Oidc__Authority: `http://localhost:${this.login}`,
        Oidc__AllowHttp: 'true',
        Logging__LogLevel__Default: 'Error',
      },
    });
    fs.closeSync(log);
    for (const end = Date.now() + 120_000; Date.now() < end; await sleep(200))
      if ((await fetch(`http://127.0.0.1:${this.webb}/halsa`).catch(() => null))?.ok) return;
    throw new UserError('API:et startade inte: se avbrott-api.log.');
  }

  /** A killed PostgreSQL gets a new port, so the API that used it is ended too. */
  async avbryt(vem) {
    if (vem === 'postgresql') {
      dodaPostgres();
      await sleep(500);
      doda(this.api.pid);
      while (readPidFile(storedCluster(dir))?.alive) await sleep(50);
      await this.startaDatabas();
    } else doda(this.api.pid);
    await this.startaApi();
  }

  async token() {
    const svar = await fetch(`http://localhost:${this.login}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`statistiker:${developmentSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    return (await svar.json()).access_token;
  }

  async anropa(adress, init = {}) {
    const headers = { ...init.headers, authorization: `Bearer ${await this.token()}` };
    return fetch(`http://127.0.0.1:${this.webb}/trygghet/v1${adress}`, { ...init, headers });
  }

  /** Sends the file; null when the answer never came: then nothing was promised. */
  async skicka(innehall, nyckel) {
    const headers = { 'content-type': 'text/csv', 'idempotency-key': nyckel };
    const init = { method: 'POST', headers, body: innehall };
    const svar = await this.anropa('/importer?datamangd=ANMALDA-BROTT', init).catch(() => null);
    if (svar && svar.status !== 202) throw new UserError(`POST /importer gav ${svar.status}: ${await svar.text()}`);
    return svar ? (await svar.json()).id : null;
  }

  async slutlage(id) {
    for (const end = Date.now() + 900_000; Date.now() < end; await sleep(500)) {
      const import_ = await (await this.anropa(`/importer/${id}`).catch(() => null))?.json();
      if (slut.includes(import_?.status)) return import_;
    }
    throw new UserError(`Importen ${id} blev inte klar inom en kvart.`);
  }

  stoppa() {
    for (const barn of [this.api, this.idp]) if (barn) doda(barn.pid);
    return this.databas?.stop();
  }
}

const summor = `
  select (select count(*) from indikatorer.matvarde m where import = $1)::integer as sanning,
         (select count(*) from indikatorer.publicerat p join indikatorer.matvarde m
             using (indikator, omrade, uppdelning, period, datamangd, revision) where m.import = $1)::integer as publicerat,
         (select count(*) from indikatorer.matvarde m where not exists (
             select from indikatorer.import i where i.id = m.import and i.status in ('Klar', 'Delvis')))::integer as halva,
         (select coalesce(sum(varde), 0) from indikatorer.publicerat)::text as summa,
         (select count(*) from indikatorer.import where status not in ('Klar', 'Delvis', 'Avvisad'))::integer as ogjorda`;

/** One round: a file whose every value is new, a moment, a kill, and then exactly that file or nothing. */
async function omgang(prov, nr, nycklarna, tal, langd) {
  const vem = nr % 2 ? 'postgresql' : 'api';
  const efter = Math.round(tal() * langd);
  const { text, summa } = fil(nycklarna, nr);
  const skickat = prov.skicka(text, `avbrott-${seed}-${nr}`);
  await sleep(efter);
  await prov.avbryt(vem);
  const kvitterad = await skickat;
  // what was never acknowledged is sent again with the same key, as a client does
  const id = kvitterad ?? (await prov.skicka(text, `avbrott-${seed}-${nr}`));
  const klar = await prov.slutlage(id);
  const [rad] = await withClient(prov.url, async (client) => (await client.query(summor, [id])).rows);
  const hel = klar.status === 'Klar' && klar.nya + klar.andrade === rader && rad.sanning === rader;
  const ratt = hel && rad.publicerat === rader && rad.halva === 0 && rad.ogjorda === 0 && Number(rad.summa) === summa;
  const kvittens = kvitterad ? 'kvitterad' : 'ej kvitterad, skickad igen';
  console.log(
    `${nr + 1}/${antal} ${vem} efter ${efter} ms, ${kvittens}: ${klar.status} ${rad.sanning} rader, summa ${rad.summa}  ${ratt ? 'OK' : `FEL ${JSON.stringify({ ...rad, vantad: summa, klar })}`}`,
  );
  return ratt;
}

await main(async () => {
  console.log(`SEED=${seed} ANTAL=${antal} RADER=${rader}`);
  const prov = new Prov();
  try {
    await prov.starta();
    const nycklarna = await withClient(prov.url, (client) => nycklar(client, rader));
    const start = performance.now();
    await prov.slutlage(await prov.skicka(fil(nycklarna, -1).text, `avbrott-${seed}-ostord`));
    const langd = performance.now() - start;
    console.log(`en ostörd import tar ${(langd / 1000).toFixed(1)} s`);
    const tal = slump(seed);
    let fel = 0;
    for (let nr = 0; nr < antal; nr++) if (!(await omgang(prov, nr, nycklarna, tal, langd))) fel++;
    if (fel > 0) throw new UserError(`${fel} av ${antal} avbrott gick fel. Gör om med SEED=${seed}.`);
    console.log(`${antal} avbrott: varje kvitterad import är hel och summorna stämmer.`);
  } finally {
    await prov.stoppa();
  }
});
