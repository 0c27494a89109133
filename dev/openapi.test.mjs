// The generated files in the repository say what the code says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { description, descriptions, types, writeDescription, writeTypes } from './openapi.mjs';
import { repo } from './processes.mjs';

/** Names the first line that differs: the whole difference would be thousands of lines. */
function assertSame(fresh, committed) {
  const [now, then] = [fresh, committed].map((file) => fs.readFileSync(file, 'utf8').split('\n'));
  const line = now.findIndex((text, i) => text !== then[i]);
  const same = line === -1 && now.length === then.length;
  assert.ok(
    same,
    `${path.relative(repo, committed)}:${line + 1} är inaktuell: kör make openapi och checka in resultatet.`,
  );
}

describe('generated files', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trygghet-openapi-'));
  const fresh = (file) => path.join(folder, path.basename(file));
  before(() => {
    for (const file of descriptions) writeDescription(fresh(file));
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  for (const file of descriptions)
    test(`${path.basename(file)} is what the API describes`, () => assertSame(fresh(file), file));

  test("the web client's types are those of openapi.yaml", () => {
    const freshTypes = path.join(folder, 'schema.d.ts');
    writeTypes(description, freshTypes);
    assertSame(freshTypes, types);
  });
});
