import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { browserEnvironment, requestedScrollBars } from '../../../tools/browsers/surroundings.mjs';

describe('the surroundings of a tested browser', () => {
  it('have the scroll bars that were asked for, and no unknown ones', () => {
    assert.equal(requestedScrollBars('classic'), 'classic');
    assert.equal(requestedScrollBars('overlay'), 'overlay');
    assert.throws(() => requestedScrollBars('none'), /"none"; known are classic and overlay/);
  });

  it('have fonts that are there', async () => {
    const file = browserEnvironment()['FONTCONFIG_FILE'] ?? '';
    const folders = [...(await readFile(file, 'utf8')).matchAll(/<dir prefix="relative">([^<]+)<\/dir>/gu)];
    assert.equal(folders.length, 3);
    for (const [, folder] of folders) assert.ok((await stat(new URL(`${folder}/`, `file://${file}`))).isDirectory());
  });
});
