import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { VERSION } from '../../../src/widget/version.js';

async function readJson(file: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, unknown>>;
}

describe('the version of package.json', async () => {
  const { name, version } = await readJson('package.json');

  it('is that of the elements', () => {
    assert.match(VERSION, /^\d+\.\d+\.\d+/u);
    assert.equal(VERSION, version);
  });

  it('is that of the manifest', async () => {
    const manifest = await readJson('custom-elements.json');
    assert.deepEqual(manifest['package'], { name, version });
  });

  it('is that of the lock file', async () => {
    const lock = await readJson('package-lock.json');
    const packages = lock['packages'] as Readonly<Record<string, { readonly version?: string }>>;
    assert.equal(lock['version'], version);
    assert.equal(packages['']?.version, version);
  });

  it('stands nowhere else in the sources', async () => {
    const element = await readFile('src/widget/samspill-element.ts', 'utf8');
    assert.equal(/\d+\.\d+\.\d+/u.exec(element), null);
  });
});
