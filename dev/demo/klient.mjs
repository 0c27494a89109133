// A small client for Trygghet's API: a token per persona, repeatable creation, acts with If-Match.
import { setTimeout as sleep } from 'node:timers/promises';

const web = process.env.TRYGGHET_URL ?? 'http://localhost:5080';
const issuer = process.env.IDP_URL ?? 'http://localhost:5081';
const root = `${web}/trygghet/v1`;
const tokens = new Map();

export async function tokenOf(persona) {
  const known = tokens.get(persona);
  if (known && known.until > Date.now()) return known.token;
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${persona}:utveckling`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!answer.ok) throw new Error(`Inloggningen svarade ${answer.status} för ${persona}: ${await answer.text()}`);
  const { access_token: token, expires_in: seconds } = await answer.json();
  tokens.set(persona, { token, until: Date.now() + (seconds - 30) * 1000 });
  return token;
}

/** One call; a problem becomes an error that says who did what, and what the API answered. */
async function call(persona, method, path, { body, headers = {} } = {}) {
  const json = body !== undefined && typeof body !== 'string';
  const answer = await fetch(root + path, {
    method,
    headers: {
      authorization: `Bearer ${await tokenOf(persona)}`,
      ...(json && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: json ? JSON.stringify(body) : body,
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${persona}: ${method} ${path} gav ${answer.status}\n${text}`);
  return { data: text ? JSON.parse(text) : null, etag: answer.headers.get('etag'), answer };
}

export const las = async (persona, path) => (await call(persona, 'GET', path)).data;

/** Creates once: the same key and body gives the same answer again, so that an interrupted load can be run again. */
export async function skapa(persona, path, nyckel, body) {
  const headers = { 'idempotency-key': `demodata-${nyckel}` };
  return (await call(persona, 'POST', path, { body, headers })).data;
}

/** An act on a resource, unless it is already done. */
export async function gor(persona, resurs, akt, body, redanGjort) {
  const { data, etag } = await call(persona, 'GET', resurs);
  if (redanGjort(data)) return data;
  return (await call(persona, 'POST', `${resurs}/${akt}`, { body, headers: { 'if-match': etag } })).data;
}

/** Replaces a thing over the version that is looked at. */
export const ersatt = async (persona, path, version, body) =>
  (await call(persona, 'PUT', path, { body, headers: { 'if-match': `"${version}"` } })).data;

/** Sends a CSV file and waits until every row has been dealt with. */
export async function importera(persona, datamangd, csv) {
  const path = `/importer?datamangd=${datamangd}&lasare=trygghet-csv&lage=allt`;
  const { data, answer } = await call(persona, 'POST', path, { body: csv, headers: { 'content-type': 'text/csv' } });
  const resurs = answer.headers.get('location')?.replace(/^.*\/trygghet\/v1/, '') ?? `/importer/${data.id}`;
  for (let i = 0; i < 600; i++) {
    const lage = await las(persona, resurs);
    if (lage.status === 'Klar') return lage;
    if (['Avvisad', 'Delvis', 'Aterkallad'].includes(lage.status))
      throw new Error(`Importen till ${datamangd} blev ${lage.status}: ${JSON.stringify(lage)}`);
    await sleep(200);
  }
  throw new Error(`Importen till ${datamangd} blev inte klar.`);
}
