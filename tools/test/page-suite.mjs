/** Loads all page tests into this process. A file that cannot be loaded is a failed test, not the end of the run. */
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { root } from '../process/run.mjs';

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(path.resolve(root, file)).href);
  } catch (error) {
    test(`loading ${file}`, () => {
      throw error;
    });
  }
}
