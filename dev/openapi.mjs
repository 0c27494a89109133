// make openapi: writes the two descriptions from the built API, and the web client's types from openapi.yaml.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { main } from './errors.mjs';
import { repo } from './processes.mjs';

/** The native API, and the facade for clients of PxWebApi 2; each file is named as its document. */
export const description = path.join(repo, 'openapi.yaml');
export const descriptions = [description, path.join(repo, 'openapi-pxweb.yaml')];
export const types = path.join(repo, 'web-client/src/api/schema.d.ts');
const api = path.join(repo, 'api/bin/Debug/net10.0/Trygghet.Api.dll');
const typescript = path.join(repo, 'dev/node_modules/.bin/openapi-typescript');

function run(command, ...args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: repo, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${path.basename(command)}: ${error?.message ?? `${stdout}${stderr}`}`);
}

/** Needs no database: the tool only builds the program and asks it for its endpoints. */
export const writeDescription = (file) =>
  run('dotnet', 'swagger', 'tofile', '--yaml', '--openapiversion', '3.1', '--output', file, api, path.parse(file).name);

export const writeTypes = (source, file) => run(typescript, source, '-o', file);

if (process.argv[1] === import.meta.filename)
  await main(async () => {
    for (const file of descriptions) writeDescription(file);
    writeTypes(description, types);
  });
