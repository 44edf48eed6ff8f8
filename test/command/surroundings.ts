import assert from 'node:assert/strict';
import type { Surroundings } from '../../src/command/command.js';

/** What most commands have nothing to do with: they take no file away, and ask no service. */
export const UNUSED: Pick<Surroundings, 'removeFile' | 'transport'> = {
  removeFile: () => assert.fail('No file is to be taken away'),
  transport: {
    fetch: () => assert.fail('Nothing is to be fetched'),
    wait: () => assert.fail('Nothing is to be waited for'),
    now: () => 0,
  },
};
