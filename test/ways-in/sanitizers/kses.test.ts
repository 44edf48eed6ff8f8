import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { projectFile } from '../../demo/demo-feeds.js';
import { ksesPost } from './kses.js';

/** Made by the real `wp_kses_post` of WordPress 6.1.9, run by PHP 8.2. */
const CASES = JSON.parse(projectFile('test/ways-in/sanitizers/kses-cases.json')) as readonly {
  readonly given: string;
  readonly kept: string;
}[];

describe('our reading of the list of WordPress', () => {
  for (const { given, kept } of CASES)
    it(`keeps of ${given} what WordPress keeps`, () => {
      assert.equal(ksesPost(given), kept);
    });

  for (const unknown of [
    '<p style="color: red">Hei</p>',
    '<a href="javascript:alert(1)">Hei</a>',
    "<p class='a'>Hei</p>",
    '<!-- Hei -->',
    '<a href="/a?b&c">Hei</a>',
    '<object data="/a.pdf" type="application/pdf"></object>',
  ])
    it(`says that it does not know what becomes of ${unknown}`, () => {
      assert.throws(() => ksesPost(unknown));
    });
});
