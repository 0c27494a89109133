// Every rule of our own in .spectral.yaml can fail: one broken document per rule, all from one that breaks none.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import spectralCore from '@stoplight/spectral-core';
import spectralParsers from '@stoplight/spectral-parsers';
import { bundleAndLoadRuleset } from '@stoplight/spectral-ruleset-bundler/with-loader';
import { repo } from './processes.mjs';

const rulesetFile = path.join(repo, '.spectral.yaml');

const parameter = (name, schema, more) => ({ name, in: 'query', description: 'Text.', schema, ...more });
const json = (schema) => ({ schema, examples: { exempel: { value: { rubrik: 'En rubrik' } } } });
const text = { type: 'string', example: 'Text' };
const fields = (...names) => ({ type: 'object', properties: Object.fromEntries(names.map((name) => [name, text])) });
const answer = (type, schema) => ({ description: 'Svaret.', content: { [type]: json(schema) } });

/** A small document that follows every rule. */
const good = () => ({
  openapi: '3.1.2',
  info: {
    title: 'Trygghet',
    version: '1.0.0',
    description: 'Lägesbild och åtgärder. In English: the API.',
    contact: { name: 'Trygghet', url: 'https://trygghet.example.se', email: 'trygghet@example.se' },
    license: { name: 'EUPL-1.2', url: 'https://eupl.eu/' },
    'x-sla': 'Ingen',
    'x-limitations': 'En kommun',
  },
  servers: [{ url: 'https://trygghet.example.se/trygghet/v1' }],
  tags: [{ name: 'Lagesbild', description: 'Text.' }],
  paths: {
    '/api-info': { get: operation('hamtaApiInfo') },
    '/lagesbilder/{lagesbildId}/egna-delar': {
      get: operation('sokDelar', {
        parameters: [
          { name: 'lagesbildId', in: 'path', required: true, description: 'Text.', schema: { type: 'string' } },
          { name: 'If-None-Match', in: 'header', description: 'Text.', schema: { type: 'string' } },
          parameter('periodFran', { type: 'string' }),
          parameter('limit', { type: 'integer', default: 20 }),
          parameter('page', { type: 'integer', default: 1 }),
        ],
      }),
    },
    '/lagesbilder': {
      post: operation('skapaLagesbild', { requestBody: { content: { 'application/json': json(fields('rubrik')) } } }),
    },
  },
  components: {
    schemas: {
      Lagesbild: {
        type: 'object',
        properties: { beslutsdatum: { type: 'string', format: 'date' }, antalOrsaker: { type: 'integer' } },
      },
      Status: { type: 'string', enum: ['Utkast', 'Faststalld'] },
    },
    securitySchemes: {
      oauth2: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: 'https://inloggning.example.se/token', scopes: {} } },
      },
      nyckel: { type: 'apiKey', in: 'header', name: 'X-Nyckel' },
    },
  },
  security: [{ oauth2: [] }],
});

function operation(operationId, more) {
  return {
    operationId,
    tags: ['Lagesbild'],
    summary: 'Text',
    description: 'Text.',
    responses: {
      200: answer('application/json', fields('rubrik')),
      404: answer('application/problem+json', fields('type', 'title', 'status', 'detail', 'instance')),
      default: answer('application/problem+json', fields('type', 'title', 'status', 'detail', 'instance')),
    },
    ...more,
  };
}

const list = (document) => document.paths['/lagesbilder/{lagesbildId}/egna-delar'].get;
const create = (document) => document.paths['/lagesbilder'].post;
const query = (document, name) => list(document).parameters.find((one) => one.name === name);
const newPath = (name) => (document) => {
  document.paths[name] = { get: operation('annan') };
};
const server = (url) => (document) => {
  document.servers[0].url = url;
};
const property =
  (name, schema = text) =>
  (document) => {
    document.components.schemas.Lagesbild.properties[name] = schema;
  };
const scheme = (value) => (document) => {
  document.components.securitySchemes.nyckel = value;
};

/** Rule → what breaks it. A rule with several sides has several. */
const broken = {
  'DOK.03': [(d) => delete d.info.version, (d) => delete d.info.contact.email, (d) => delete d.info.license.url],
  'DOK.06': [
    (d) => (d.info.description = 'Lägesbild och åtgärder.'),
    (d) => (d.info.description = 'Only the English.'),
  ],
  'DOK.08': [(d) => delete d.info['x-sla']],
  'DOK.09': [(d) => delete d.info['x-limitations']],
  'DOK.11': [(d) => (d.info.description = ' ')],
  'DOK.15': [
    (d) => delete create(d).requestBody.content['application/json'].examples,
    (d) => delete list(d).responses[200].content['application/json'].examples,
    (d) => delete list(d).responses[404].content['application/problem+json'].examples,
  ],
  'DOK.17': [(d) => (d.openapi = '3.0.4')],
  'DOK.19': [(d) => delete create(d).description],
  'DOK.20': [(d) => (create(d).responses[404].description = '')],
  'DOT.01': [property('beslutsdatum'), property('handelsetidpunkt')],
  'RES.02': [(d) => list(d).parameters.push(parameter('personnummer', text))],
  'RES.06': [newPath('/lagesbilder/Delar'), newPath('/lagesbilder/{lagesbild_id}'), newPath('/lagesbilder/')],
  'UFN.01': [server('https://trygghet.example.se/v1')],
  'UFN.02': [server('http://trygghet.example.se/trygghet/v1'), server('https://trygghet.example.se:8443/trygghet/v1')],
  'UFN.05': [newPath(`/${'a'.repeat(2048)}`)],
  'UFN.07': [newPath('/lägesbilder'), newPath('/Lagesbilder')],
  'UFN.08': [newPath('/egna_delar'), newPath('/egna~delar')],
  'UFN.09': [newPath('/egna_delar'), newPath('/egna delar'), server('https://trygghet.example.se/min_trygghet/v1')],
  'VER.05': [server('https://trygghet.example.se/trygghet/v1.2'), server('https://trygghet.example.se/trygghet/1')],
  'VER.06': [(d) => delete d.paths['/api-info']],
  'FNS.01': [
    (d) => (query(d, 'periodFran').name = 'period-fran'),
    (d) => (query(d, 'periodFran').name = 'period_fran'),
  ],
  'FNS.03': [(d) => (query(d, 'periodFran').name = '1period')],
  'FNS.05': [(d) => (query(d, 'periodFran').required = true)],
  'FNS.06': [(d) => (query(d, 'periodFran').name = 'filter[period]')],
  'FNS.07': [
    (d) => (query(d, 'limit').name = 'antal'),
    (d) => (query(d, 'page').name = 'sida'),
    (d) => (query(d, 'page').name = 'offset'),
  ],
  'FNS.08': [(d) => (query(d, 'page').schema.default = 0), (d) => delete query(d, 'page').schema.default],
  'FNS.09': [(d) => (query(d, 'limit').schema.default = 100)],
  'AME.04': [property('Rubrik')],
  'AME.05': [property('antal_orsaker')],
  'AME.07': [property('antal-orsaker')],
  'ARQ.05': [(d) => list(d).parameters.push(parameter('X-Urval', { type: 'object' }, { in: 'header' }))],
  'FOR.02': [(d) => (list(d).requestBody = create(d).requestBody)],
  'FEL.01': [(d) => delete list(d).responses[404].content['application/problem+json'].schema.properties.instance],
  'FEL.02': [(d) => (list(d).responses[404] = answer('application/json', fields('fel')))],
  'FEL.02-default': [(d) => delete list(d).responses.default],
  'SAK.09': [scheme({ type: 'http', scheme: 'basic' }), scheme({ type: 'http', scheme: 'Digest' })],
  'SAK.10': [scheme({ type: 'http', scheme: 'hoba' })],
  'SAK.15': [scheme({ type: 'apiKey', in: 'query', name: 'nyckel' })],
  'SAK.16': [scheme({ type: 'apiKey', in: 'cookie', name: 'nyckel' })],
  'SAK.18': [
    (d) => delete d.components.securitySchemes.oauth2,
    (d) => (d.components.securitySchemes.oauth2.flows.clientCredentials.tokenUrl = 'http://a.example.se/token'),
  ],
  'enum-pascal-case': [(d) => d.components.schemas.Status.enum.push('under-arbete')],
};

describe('.spectral.yaml', () => {
  const spectral = new spectralCore.Spectral();
  const rulesBrokenBy = async (change) => {
    const description = good();
    change(description);
    const source = path.join(repo, 'openapi.yaml'); // the exceptions in the ruleset are for that file
    const document = new spectralCore.Document(JSON.stringify(description), spectralParsers.Json, source);
    return [...new Set((await spectral.run(document)).map(({ code }) => code))];
  };

  before(async () => spectral.setRuleset(await bundleAndLoadRuleset(rulesetFile, { fs, fetch })));

  test('the good document breaks none of them', async () => {
    const found = await rulesBrokenBy(() => {});
    assert.deepEqual(
      found.filter((rule) => rule in broken),
      [],
    );
  });

  test('every rule of our own has a document that breaks it', () => {
    const own = fs.readFileSync(rulesetFile, 'utf8').matchAll(/^ {2}([\w.-]+):\n {4}description/gm);
    assert.deepEqual([...own].map(([, name]) => name).sort(), Object.keys(broken).sort());
  });

  for (const [rule, changes] of Object.entries(broken))
    test(`${rule} can fail`, async () => {
      for (const change of changes) assert.ok((await rulesBrokenBy(change)).includes(rule), String(change));
    });
});
