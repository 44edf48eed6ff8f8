import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';

import { findTests } from '../../../tools/test/named-tests.mjs';

const NODE_TEST = /(?<!\.browser|\.page)\.test\.ts$/;

describe('the tests that a command line names', async () => {
  const project = await mkdtemp(path.join(tmpdir(), 'samspill-tests-'));
  after(() => rm(project, { recursive: true }));
  for (const file of [
    'test/a.test.ts',
    'test/figures/b.test.ts',
    'test/figures/trend/drawing/c.test.ts',
    'test/figures/trend/c.browser.test.ts',
    'test/pages/d.page.test.ts',
  ]) {
    await mkdir(path.join(project, path.dirname(file)), { recursive: true });
    await writeFile(path.join(project, file), '');
  }
  const find = (...named: readonly string[]) => findTests(named, NODE_TEST, project);

  it('are all of the kind when none is named', async () => {
    const all = ['test/a.test.ts', 'test/figures/b.test.ts', 'test/figures/trend/drawing/c.test.ts'];
    assert.deepEqual(await find(), all);
  });

  it('are those below a folder, however deep', async () => {
    const below = ['test/figures/b.test.ts', 'test/figures/trend/drawing/c.test.ts'];
    assert.deepEqual(await find('test/figures'), below);
    assert.deepEqual(await find('test/figures/'), below);
  });

  it('are each file that is named, once', async () => {
    const named = ['test/figures/b.test.ts', 'test/figures', 'test/a.test.ts'];
    assert.deepEqual(await find(...named), [
      'test/figures/b.test.ts',
      'test/figures/trend/drawing/c.test.ts',
      'test/a.test.ts',
    ]);
  });

  it('pass over tests of another kind, which a shell may name with them', async () => {
    assert.deepEqual(await find('test/figures/trend/c.browser.test.ts', 'test/a.test.ts'), ['test/a.test.ts']);
    await assert.rejects(find('test/pages/d.page.test.ts'), /no such tests among test\/pages\/d\.page\.test\.ts/);
  });

  it('are never silently none', async () => {
    await assert.rejects(find('test/pages'), /no such tests in test\/pages/);
    await assert.rejects(find('test/a.test.ts', 'test/gone'), /no such tests in test\/gone/);
  });
});
