import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';

import { ScratchProject } from './scratch-project.js';

const HOME = {
  repository: 'github:someone/somewhere',
  homepage: 'https://example.org',
  bugs: 'https://example.org/bugs',
};

let project: ScratchProject;
before(async () => {
  project = await ScratchProject.create();
  spawnSync(process.execPath, ['build.js'], { cwd: project.folder });
});
after(() => project.remove());

async function publishable(fields: object): Promise<{ readonly code: number | null; readonly errors: string }> {
  await project.write('package.json', JSON.stringify({ version: '0.1.0', ...fields }));
  return project.tool('check-publishable.mjs');
}

describe('publishing', () => {
  it('is free when the package says where it is at home, and its build is whole', async () => {
    const { code, errors } = await publishable(HOME);
    assert.equal(errors, '');
    assert.equal(code, 0);
  });

  it('is stopped until the publisher has said where that is', async () => {
    assert.deepEqual(
      [(await publishable({})).errors, (await publishable({ ...HOME, bugs: undefined })).errors],
      [
        'package.json does not say where samspill is at home: fill in repository, homepage, and bugs.\n',
        'package.json does not say where samspill is at home: fill in bugs.\n',
      ],
    );
    assert.equal((await publishable({})).code, 1);
  });

  it('is stopped when a built file is not the one that was built, or another version was', async () => {
    const other = await publishable({ ...HOME, version: '0.2.0' });
    assert.equal(other.errors, 'dist/ is not what npm run build made of 0.2.0: build again.\n');
    await project.write('dist/samspill.js', 'load( );\n');
    const changed = await publishable(HOME);
    assert.equal(changed.errors, 'dist/ is not what npm run build made of 0.1.0: build again.\n');
    assert.equal(changed.code, 1);
  });
});
