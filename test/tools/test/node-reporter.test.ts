import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';

import { fixedEnvironment, run } from '../../../tools/process/run.mjs';

/** Types and empty lines, which the compiler leaves out, stand before what fails. */
const FAILING = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Wanted {
  readonly value: number;
}

const wanted: Wanted = { value: 2 };

const check = (value: number): void => assert.equal(value, wanted.value);

describe('numbers', () => {
  it('are equal', () => {
    check(1);
  });

  it('come', async () => {
    await Promise.resolve();
    throw new TypeError('no number');
  });

  it('are there', () => undefined);
});
`;

it('the report of a failing test names the line of its TypeScript file', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'samspill-report-'));
  try {
    const file = path.join(folder, 'numbers.test.ts');
    await writeFile(file, FAILING);
    const reporter = new URL('../../../tools/test/node-reporter.mjs', import.meta.url).href;
    const environment = fixedEnvironment();
    // A runner that finds itself inside another one reports to that.
    delete environment['NODE_TEST_CONTEXT'];
    const commandLine = ['--import', 'tsx', '--test', '--test-reporter', reporter, file];
    const { code, output } = await run(process.execPath, commandLine, { quiet: true, env: environment });
    assert.equal(code, 1);
    assert.match(output, /^FAILED are equal \(.*numbers\.test\.ts:10\)$/mu);
    assert.match(output, /at .*numbers\.test\.ts:14:5/u);
    assert.match(output, /^FAILED come \(.*numbers\.test\.ts:19\)$/mu);
    assert.match(output, /^1 passed, 2 failed$/mu);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
