import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { arialWidth, roomInPixels, roomOfLabel } from '../../src/static/text/text-widths.js';

describe('widths of texts', () => {
  it('are those of Arial, letter by letter', () => {
    // Advance widths as published for Arial (in 2048ths): space 569, 1 1139, i 455, W 1933; bold i 569.
    const cases = [
      [' ', 'normal', 569],
      ['1', 'normal', 1139],
      ['\u00a0', 'normal', 569],
      ['iW', 'normal', 455 + 1933],
      ['i', 'bold', 569],
      ['\u2212', 'normal', 1196],
    ] as const;
    for (const [text, weight, units] of cases) {
      assert.ok(Math.abs(arialWidth(text, weight) - units / 2048) < 0.001, `${text} ${arialWidth(text, weight)}`);
    }
  });

  it('know every letter of the four languages, and take others to be as wide as high', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyzæøåäöéèüšđŋŧžABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖ0123456789.,–—%«»“”') {
      assert.ok(arialWidth(letter, 'normal') > 0.15, letter);
      assert.ok(arialWidth(letter, 'normal') !== 1 || letter === 'Æ' || letter === '—', letter);
    }
    assert.equal(arialWidth('漢字', 'normal'), 2);
    assert.equal(arialWidth('a\u00adb', 'normal'), arialWidth('ab', 'normal'));
  });

  it('leave room for fonts that are wider by a quarter', () => {
    assert.equal(roomInPixels(16)('Østfold', 'normal'), arialWidth('Østfold', 'normal') * 20);
    assert.equal(roomOfLabel('Østfold'), arialWidth('Østfold', 'bold') * 1.25);
  });
});
