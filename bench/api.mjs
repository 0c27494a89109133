// The API as in production (Release, production logging), with a login provider whose tokens last the whole run.
import net from 'node:net';
import path from 'node:path';
import { toNpgsql } from '../dev/database-url.mjs';
import { UserError } from '../dev/errors.mjs';
import { developmentSecret } from '../dev/personas.mjs';
import { freePort } from '../dev/postgres.mjs';
import { repo } from '../dev/processes.mjs';
import { background, program } from './matning.mjs';

export const root = '/trygghet/v1';

export async function startLogin(supervisor) {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const env = { IDP_PORT: String(port), ACCESS_TOKEN_SECONDS: '86400' };
  supervisor.start('inloggning', process.execPath, ['dev/idp.mjs'], env);
  await supervisor.answers('inloggning', `${issuer}/.well-known/openid-configuration`);
  return { issuer, token: (client) => tokenFor(issuer, client) };
}

async function tokenFor(issuer, client) {
  const authorization = `Basic ${btoa(`${client}:${developmentSecret}`)}`;
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  const response = await fetch(`${issuer}/token`, { method: 'POST', headers: { authorization }, body });
  return (await response.json()).access_token;
}

export async function startApi(supervisor, login, database, name) {
  const [port, hook] = [await freePort(), await freePort()];
  const dll = path.join(repo, 'api/bin/Release/net10.0/Trygghet.Api.dll');
  const folders = ['--contentRoot', path.join(repo, 'api'), '--webroot', path.join(repo, 'web-client/dist')];
  const child = background(supervisor, name, 'dotnet', [dll, ...folders], {
    ASPNETCORE_ENVIRONMENT: 'Production',
    ASPNETCORE_URLS: `http://127.0.0.1:${port}`,
    Logging__LogLevel__Default: 'Warning',
    Anropsgrans__Antal: '0', // the limit of calls is not what is measured
    ConnectionStrings__Trygghet: toNpgsql(database),
    Oidc__Authority: login.issuer,
    Oidc__AllowHttp: 'true',
    DOTNET_STARTUP_HOOKS: program,
    BENCH_PORT: String(hook),
  });
  const url = `http://127.0.0.1:${port}`;
  await supervisor.answers(name, `${url}/halsa`);
  return { port, url, token: await login.token('analys'), memory: () => askHook(hook), stop: child.stop };
}

const askHook = (port) =>
  new Promise((resolve, reject) => {
    let text = '';
    net
      .connect(port, '127.0.0.1')
      .on('data', (part) => {
        text += part;
      })
      .once('error', reject)
      .once('end', () => {
        const [allocated, peak] = text.split(' ').map(Number);
        resolve({ allocated, peak });
      });
  });

/** A GET as bytes on a socket, for the load program. */
export const rawGet = (api, address, headers = {}) => {
  const all = { Host: `127.0.0.1:${api.port}`, Authorization: `Bearer ${api.token}`, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${root}${address} HTTP/1.1\r\n${lines.join('')}\r\n`;
};

export async function get(api, address) {
  const response = await fetch(api.url + root + address, { headers: { authorization: `Bearer ${api.token}` } });
  const body = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new UserError(`GET ${address} gav ${response.status}: ${body.toString().slice(0, 500)}`);
  return { body, etag: response.headers.get('etag') };
}
